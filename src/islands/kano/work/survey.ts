import { ANSWERS } from '../../../lib/kano/evaluation.ts';
import type { ImportNotes, KanoData, PatchedAnswer, UnknownAnswer } from '../../../lib/kano/import/data.ts';
import { importanceOf } from '../../../lib/kano/importance.ts';
import { straightLiners } from '../../../lib/kano/quality.ts';
import { tally, tallyGroups } from '../../../lib/kano/tally.ts';
import type { MeanEstimate } from '../../../lib/stats/mean.ts';

/** One feature of a survey, without its people. */
export interface SurveyFeature {
  readonly name: string;
  /** The 25 pairs of answers. */
  readonly pairs: readonly number[];
  readonly missing: number;
  readonly unknown: number;
  readonly importance: MeanEstimate | null;
}

export interface SurveyGroup {
  readonly name: string;
  readonly features: readonly { readonly name: string; readonly pairs: readonly number[] }[];
}

/** Everybody, or everybody but the straight-liners. */
export interface SurveyPart {
  readonly respondents: number;
  readonly features: readonly SurveyFeature[];
  readonly groups: readonly SurveyGroup[];
}

/** A survey as the page knows it: a few kilobytes, however many people answered. */
export interface Survey {
  readonly all: SurveyPart;
  /** Without those who answered everything alike. */
  readonly careful: SurveyPart;
  readonly straight: { readonly count: number; readonly byAnswer: readonly number[] };
  readonly unknown: readonly UnknownAnswer[];
  readonly patched: readonly PatchedAnswer[];
  readonly notes: ImportNotes;
}

/** Counts a survey twice over: with and without its straight-liners. */
export function surveyOf(data: KanoData): Survey {
  const { people, byAnswer } = straightLiners(data.features, data.respondents);
  const left = new Set(people);
  return {
    all: partOf(data, data.respondents, () => true),
    careful: partOf(data, data.respondents - left.size, (person) => !left.has(person)),
    straight: { count: left.size, byAnswer: ANSWERS.map((answer) => byAnswer[answer - 1] ?? 0) },
    unknown: data.unknown,
    patched: data.patched,
    notes: data.notes,
  };
}

function partOf(data: KanoData, respondents: number, keep: (person: number) => boolean): SurveyPart {
  const features = tally(data, { keep }).map(({ name, pairs, missing, unknown }, index) => {
    const importance = data.features[index]?.importance;
    return { name, pairs, missing, unknown, importance: importance ? importanceOf(importance, keep) : null };
  });
  const groups = tallyGroups(data, { keep }).map(({ name, features: counted }) => ({
    name,
    features: counted.map((feature) => ({ name: feature.name, pairs: feature.pairs })),
  }));
  return { respondents, features, groups };
}
