import { totalOf } from '../../lib/kano/categories.ts';
import type { EvaluationTable } from '../../lib/kano/evaluation.ts';
import { categoryCounts, exchanged, type PairCounts } from '../../lib/kano/pairs.ts';
import type { CountedFeature } from './examples.ts';
import { rowsOf, type TypedRow } from './rows.ts';
import type { Survey, SurveyPart } from './work/survey.ts';

/** A survey that was read, and what the reader decided about it. */
export interface OpenSurvey {
  readonly survey: Survey;
  /** Name of its file, or what stands for one. */
  readonly label: string;
  /** Without the straight-liners. */
  readonly careful: boolean;
  /** The two columns of each feature were the wrong way round. */
  readonly exchanged: boolean;
}

/** The people who count. */
export const partOf = ({ survey, careful }: OpenSurvey): SurveyPart =>
  careful ? survey.careful : survey.all;

/** The pairs of answers the right way round. */
export const pairsOf = (open: OpenSurvey, pairs: PairCounts): PairCounts =>
  open.exchanged ? exchanged(pairs) : pairs;

/** A survey's features, counted with a table; those that nobody answered are left out. */
export const countedFeatures = (open: OpenSurvey, table: EvaluationTable): CountedFeature[] =>
  partOf(open)
    .features.map(({ name, pairs }) => ({ name, counts: categoryCounts(pairsOf(open, pairs), table) }))
    .filter(({ counts }) => totalOf(counts) > 0);

/** The same as rows that can be edited. */
export const rowsOfSurvey = (open: OpenSurvey, table: EvaluationTable): TypedRow[] =>
  rowsOf(countedFeatures(open, table));
