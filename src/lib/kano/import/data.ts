import type { Answer } from '../evaluation.ts';

/** A text that stood in answer cells, and how often. `code` is its byte in the columns. */
export interface UnknownAnswer {
  readonly code: number;
  readonly text: string;
  readonly count: number;
}

/** A text with lost letters and what it was taken for. */
export interface PatchedAnswer {
  readonly text: string;
  readonly answer: Answer;
  readonly count: number;
}

/** The answers to one feature, a byte a person: 0 none, 1–5 an answer, from 6 a text still unknown, 255 one too many. */
export interface FeatureAnswers {
  readonly name: string;
  readonly functional: Uint8Array;
  readonly dysfunctional: Uint8Array;
  /** Self-stated importance 1–9, 0 none; `null` when it was not asked. */
  readonly importance: Uint8Array | null;
}

/** Which group each person belongs to: `of[person]` is 0 for none, else the place in `names` plus one. */
export interface Groups {
  readonly names: readonly string[];
  readonly of: Uint8Array;
}

/** A survey's answers, small enough to keep: 50,000 people and 30 features are 3 MB. No text of a person is in it. */
export interface KanoData {
  readonly respondents: number;
  readonly features: readonly FeatureAnswers[];
  readonly groups: Groups | null;
  readonly unknown: readonly UnknownAnswer[];
  readonly patched: readonly PatchedAnswer[];
  readonly notes: ImportNotes;
}

/** What a reader should be told about the table; every figure counts cells or rows. */
export interface ImportNotes {
  /** Rows without anything in them, passed over. */
  readonly emptyRows: number;
  /** Long tables: answers of one person to one feature that came again; the first counts. Wide: rows of a person already seen; both count. */
  readonly repeated: number;
  /** Importance cells that are no number from 1 to 9. */
  readonly unreadImportance: number;
  /** Unknown answers beyond the {@link MAX_UNKNOWN} different texts that are kept. */
  readonly unlistedUnknown: number;
  /** Long tables: rows without a respondent or feature, passed over. */
  readonly unplacedRows: number;
  /** People whose group was dropped because there are too many groups. */
  readonly withoutGroup: number;
}

/** The byte of the first unknown text. */
export const FIRST_UNKNOWN = 6;
/** The byte of every unknown text that found no place of its own. */
export const UNLISTED = 255;
/** How many different unknown texts can be kept apart. */
export const MAX_UNKNOWN = UNLISTED - FIRST_UNKNOWN;

/**
 * Gives unknown texts the meaning a person chose for them. Texts not named stay unknown.
 *
 * @param meaning what each text means; `null` for «no answer».
 */
export function mapUnknown(data: KanoData, meaning: ReadonlyMap<string, Answer | null>): KanoData {
  const bytes = Uint8Array.from({ length: UNLISTED + 1 }, (_, byte) => byte);
  for (const { code, text } of data.unknown) {
    const answer = meaning.get(text);
    if (answer !== undefined) bytes[code] = answer ?? 0;
  }
  const mapped = (column: Uint8Array) => column.map((byte) => bytes[byte] ?? byte);
  const features = data.features.map((feature) => ({
    ...feature,
    functional: mapped(feature.functional),
    dysfunctional: mapped(feature.dysfunctional),
  }));
  return { ...data, features, unknown: data.unknown.filter(({ text }) => !meaning.has(text)) };
}
