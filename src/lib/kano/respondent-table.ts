import { writeCsv } from '../table/csv-write.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { QuestionnaireWords } from './wording.ts';

/** One person's answers as a respondent page gives them back: codes, not words, so that own answers need no dictionary. */
export interface RespondentAnswers {
  /** Tells people apart; letters and digits. */
  readonly respondent: string;
  /** By the place of the feature in the questionnaire: 1–5 each, importance 1–9; `null` where there is no answer. */
  readonly answers: readonly {
    readonly functional: number | null;
    readonly dysfunctional: number | null;
    readonly importance: number | null;
  }[];
  /** Place of the group in the questionnaire. */
  readonly group: number | null;
}

/** The parts of which a respondent's table is put together; each is written as a cell already. */
export interface RespondentTable {
  /** The first line. */
  readonly heading: string;
  /** The cell that names each feature. */
  readonly features: readonly string[];
  readonly importance: boolean;
  /** The cell that names each group. */
  readonly groups: readonly string[];
}

/**
 * Semicolons, because Persian text hardly has any. Every line begins and ends with one: what a messenger puts before a
 * text, or a paste without a line break puts behind it, falls into columns that mean nothing.
 */
const DELIMITER = ';';

/**
 * The table that a questionnaire's respondents fill in: one row an answer pair, so that texts of several people, even of several
 * versions of the questionnaire, can stand one after another. `planColumns` understands it without help.
 */
export function respondentTable(
  { features, group }: Questionnaire,
  words: QuestionnaireWords,
): RespondentTable {
  const importance = features.some((questions) => questions.importance !== null);
  const names = ['Respondent', 'Feature', 'Functional', 'Dysfunctional'] as const;
  const heads = [
    ...names.map((name) => words[`kanoQuestionnaire.column${name}`]),
    ...(importance ? [words['kanoQuestionnaire.columnImportance']] : []),
    ...(group ? [words['kanoQuestionnaire.columnGroup']] : []),
  ];
  return {
    heading: line(heads.map(cell)),
    features: features.map(({ feature }) => cell(feature)),
    importance,
    groups: group?.names.map(cell) ?? [],
  };
}

const cell = (text: string): string => writeCsv([[text]], { delimiter: DELIMITER, bom: false }).trimEnd();

const line = (cells: readonly string[]): string => `${DELIMITER}${cells.join(DELIMITER)}${DELIMITER}`;

/**
 * One person's answers as text; the page's own script does the same.
 *
 * @example respondentText({ heading: ';پاسخ‌دهنده;ویژگی;اگر باشد;اگر نباشد;', features: ['هدیه'], importance: false, groups: [] }, { respondent: 'r7', answers: [{ functional: 1, dysfunctional: 5, importance: null }], group: null }) // ';پاسخ‌دهنده;ویژگی;اگر باشد;اگر نباشد;\n;r7;هدیه;1;5;\n'
 */
export function respondentText(
  { heading, features, importance, groups }: RespondentTable,
  { respondent, answers, group }: RespondentAnswers,
): string {
  const rows = features.map((feature, place) => {
    const answer = answers[place];
    const cells = [respondent, feature, answer?.functional ?? '', answer?.dysfunctional ?? ''];
    if (importance) cells.push(answer?.importance ?? '');
    if (groups.length > 0) cells.push(groups[group ?? -1] ?? '');
    return line(cells.map(String));
  });
  return `${[heading, ...rows].join('\n')}\n`;
}
