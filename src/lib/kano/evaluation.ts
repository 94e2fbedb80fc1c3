import type { Category } from './categories.ts';

/** 1 like, 2 must be, 3 neutral, 4 live with, 5 dislike. */
export type Answer = 1 | 2 | 3 | 4 | 5;

export const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5];

/** Whether a number is one of the five answers. */
export const isAnswer = (value: number): value is Answer =>
  Number.isInteger(value) && value >= 1 && value <= 5;

/** `standard` is the table of Kano's school; `pouliot` takes «must be» twice and «live with» twice for contradictions. */
export type EvaluationTable = 'standard' | 'pouliot';

export const EVALUATION_TABLES: readonly EvaluationTable[] = ['standard', 'pouliot'];

/** Rows: the answer when the feature is there, 1 to 5; columns: when it is not. */
const CELLS: Readonly<Record<EvaluationTable, string>> = {
  standard: 'QAAAO RIIIM RIIIM RIIIM RRRRQ',
  pouliot: 'QAAAO RQIIM RIIIM RIIQM RRRRQ',
};

const TABLES: Readonly<Record<EvaluationTable, readonly (readonly Category[])[]>> = {
  standard: rowsOf(CELLS.standard),
  pouliot: rowsOf(CELLS.pouliot),
};

function rowsOf(cells: string): readonly (readonly Category[])[] {
  return cells.split(' ').map((row) => [...row] as Category[]);
}

/** The whole table, five rows (answers 1 to 5 when the feature is there) of five cells (when it is not), for showing. */
export const evaluationTable = (table: EvaluationTable): readonly (readonly Category[])[] => TABLES[table];

/**
 * The class that one person's two answers give a feature.
 *
 * @param functional the answer to «if it were there».
 * @param dysfunctional the answer to «if it were not».
 * @see Berger, C. et al. (1993). CQM Journal 2(4), p. 6 (standard) and p. 33 (F. Pouliot).
 * @example evaluate(1, 5) // 'O'
 * @example evaluate(2, 2, 'pouliot') // 'Q'
 */
export function evaluate(
  functional: Answer,
  dysfunctional: Answer,
  table: EvaluationTable = 'standard',
): Category {
  return TABLES[table][functional - 1]?.[dysfunctional - 1] as Category;
}
