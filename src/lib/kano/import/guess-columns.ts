import type { ReadAnswer } from '../answers.ts';
import { MAX_FEATURES, tidyName } from '../name.ts';
import type { WidePlan } from './columns.ts';
import { readHeading } from './headings.ts';

/** A column of answers is one in which so many of the filled cells are. */
const MOSTLY = 0.8;

/**
 * For a table whose headings say nothing known: takes the columns that hold answers, two by two, for a feature's two questions.
 * A guess, to be shown and confirmed: nothing in the answers tells which of the two questions came first.
 *
 * @param rows some rows of the table, without the headings.
 * @returns `undefined` when no columns hold answers, or an odd number of them.
 */
export function guessColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  read: ReadAnswer,
): WidePlan | undefined {
  const kindOf = (column: number) => readHeading(headings[column] ?? '')?.kind;
  const find = (kind: 'respondent' | 'group') => {
    const column = headings.findIndex((_, index) => kindOf(index) === kind);
    return column < 0 ? null : column;
  };
  const columns = headings
    .map((_, column) => column)
    .filter((column) => kindOf(column) === undefined && holdsAnswers(rows, column, read));
  if (columns.length === 0 || columns.length % 2 === 1 || columns.length > 2 * MAX_FEATURES) return undefined;
  const features = pairs(columns).map(([functional, dysfunctional]) => ({
    name: tidyName(headings[functional] ?? '') || String(functional + 1),
    functional,
    dysfunctional,
    importance: null,
  }));
  return { layout: 'wide', respondent: find('respondent'), group: find('group'), features };
}

function holdsAnswers(rows: readonly (readonly string[])[], column: number, read: ReadAnswer): boolean {
  const kinds = rows.map((row) => read(row[column] ?? '').kind).filter((kind) => kind !== 'missing');
  const answers = kinds.filter((kind) => kind !== 'unknown').length;
  return answers > 0 && answers >= MOSTLY * kinds.length;
}

const pairs = (columns: readonly number[]): [number, number][] =>
  columns.flatMap((column, index) => (index % 2 === 0 ? [[column, columns[index + 1] ?? column]] : []));
