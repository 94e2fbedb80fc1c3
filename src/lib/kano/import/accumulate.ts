import type { Result } from '../../result.ts';
import type { ReadAnswer } from '../answers.ts';
import { createCellReader } from './cells.ts';
import type { ColumnPlan } from './columns.ts';
import type { KanoData } from './data.ts';
import { readHeading } from './headings.ts';
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
 * be given a meaning afterwards by `mapUnknown`. Rows that repeat the headings are passed over, so that the texts of several
 * people can be pasted one after another.
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
        else if (!headsAgain(row, plan, read)) problem = place(row);
      }
      return problem;
    },
    get respondents() {
      return store.people;
    },
    finish: () => (problem ? { ok: false, problem } : finish(store)),
  };
}

/** The headings once more, where several files or texts were put one after another. */
function headsAgain(row: readonly string[], plan: ColumnPlan, read: ReadAnswer): boolean {
  const [first] = plan.layout === 'wide' ? plan.features : [plan];
  const cell = row[first?.functional ?? -1] ?? '';
  // Nearly every cell is an answer, and those are remembered: only the rest is looked at closely.
  if (read(cell).kind !== 'unknown') return false;
  const heading = readHeading(cell);
  if (plan.layout === 'long')
    return heading?.kind === 'functional' && readHeading(row[plan.feature] ?? '')?.kind === 'feature';
  return heading?.kind === 'answers' && heading.role === 'functional';
}

const isBlank = (cell: string): boolean => cell.trim() === '';
