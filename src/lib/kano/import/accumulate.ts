import type { Result } from '../../result.ts';
import type { ReadAnswer } from '../answers.ts';
import { createCellReader } from './cells.ts';
import type { ColumnPlan } from './columns.ts';
import type { KanoData } from './data.ts';
import { longRows, wideRows } from './place-rows.ts';
import { type AccumulateProblem, finish, newStore } from './store.ts';

/** Collects a survey chunk by chunk; memory grows with people × features bytes, not with the texts. */
export interface KanoAccumulator {
  /** Takes the next rows, without the headings. A problem ends the work: what comes later is ignored. */
  add(rows: Iterable<readonly string[]>): AccumulateProblem | null;
  /** People seen so far. */
  readonly respondents: number;
  /** What was collected; `kano.import.noRows` when nothing was. The accumulator is used up then. */
  finish(): Result<KanoData, AccumulateProblem>;
}

/**
 * An accumulator for a table whose columns are known. Cells are read by `read`; unknown texts are kept with their counts and can
 * be given a meaning afterwards by `mapUnknown`.
 */
export function createAccumulator(plan: ColumnPlan, read: ReadAnswer): KanoAccumulator {
  const store = newStore(createCellReader(read));
  const place = plan.layout === 'wide' ? wideRows(plan, store) : longRows(plan, store);
  let problem: AccumulateProblem | null = null;
  return {
    add(rows) {
      for (const row of rows) {
        if (problem) break;
        if (row.every(isBlank)) store.notes.emptyRows++;
        else problem = place(row);
      }
      return problem;
    },
    get respondents() {
      return store.people;
    },
    finish: () => (problem ? { ok: false, problem } : finish(store)),
  };
}

const isBlank = (cell: string): boolean => cell.trim() === '';
