import type { Answer } from '../../../lib/kano/evaluation.ts';
import type { ColumnPlan } from '../../../lib/kano/import/columns.ts';
import type { Problem } from '../../../lib/result.ts';
import type { Encoding, FileNotice } from '../../../lib/table/encoding.ts';
import type { WorkbookView } from '../../../lib/table/open.ts';
import type { Source } from '../../shared/data-input/types.ts';
import type { Survey } from './survey.ts';

/** What a reader decided after seeing the first rows. */
export interface SurveyChoices {
  readonly encoding?: Encoding | undefined;
  /** Index of the sheet of a workbook. */
  readonly sheet?: number | undefined;
  readonly plan?: ColumnPlan | undefined;
}

/** What a reader said unknown texts mean; `null` for «no answer». */
export type Meanings = readonly (readonly [text: string, answer: Answer | null])[];

/** What the page asks; a newer job of any kind stops the one before. */
export type Job =
  | { readonly id: number; readonly kind: 'read'; readonly source: Source; readonly choices: SurveyChoices }
  | { readonly id: number; readonly kind: 'map'; readonly meanings: Meanings }
  | { readonly id: number; readonly kind: 'stop' };

/** The first rows of a table, and how its columns were understood. */
export interface FileView {
  readonly encoding: Encoding | null;
  readonly workbook: WorkbookView | null;
  readonly notices: readonly FileNotice[];
  readonly headings: readonly string[];
  readonly preview: readonly (readonly string[])[];
  /** Found in the headings, chosen, or guessed from the answers; `null` when nothing fits. */
  readonly plan: ColumnPlan | null;
}

/** What the worker tells. */
export type News =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'ask'; readonly view: FileView; readonly problem: Problem }
  | { readonly id: number; readonly kind: 'problem'; readonly problem: Problem }
  | { readonly id: number; readonly kind: 'read'; readonly view: FileView; readonly survey: Survey }
  | { readonly id: number; readonly kind: 'map'; readonly survey: Survey };
