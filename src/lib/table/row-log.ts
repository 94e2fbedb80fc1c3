import type { Problem } from '../result.ts';

/** A row that could not be used: where, what is wrong, and in which column if in one. */
export interface RowProblem {
  /** The line in the file, from 1. */
  readonly line: number;
  readonly problem: Problem;
  /** Index of the column, from 0. */
  readonly column?: number;
}

/** What became of the rows of a table. */
export interface RowReport {
  readonly kept: number;
  readonly refused: number;
  /** Total rows, which are no data. */
  readonly totals: number;
  /** The first refused rows, at most {@link MAX_SHOWN}. */
  readonly problems: readonly RowProblem[];
}

/** More are counted but not listed. */
export const MAX_SHOWN = 200;

/** Collects a {@link RowReport} row by row. */
export interface RowLog {
  readonly keep: () => void;
  readonly total: () => void;
  readonly refuse: (line: number, problem: Problem, column?: number) => void;
  readonly report: () => RowReport;
}

/**
 * A new, empty log.
 *
 * @example createRowLog().report() // { kept: 0, refused: 0, totals: 0, problems: [] }
 */
export function createRowLog(): RowLog {
  let [kept, refused, totals] = [0, 0, 0];
  const problems: RowProblem[] = [];
  return {
    keep: () => {
      kept += 1;
    },
    total: () => {
      totals += 1;
    },
    refuse: (line, problem, column) => {
      refused += 1;
      if (problems.length < MAX_SHOWN)
        problems.push(column === undefined ? { line, problem } : { line, problem, column });
    },
    report: () => ({ kept, refused, totals, problems: [...problems] }),
  };
}
