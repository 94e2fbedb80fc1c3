import { type KnownColumn, planColumns } from './columns.ts';

/** A messenger's lines and a table's title may stand above the headings, not more. */
const HEADING_WITHIN = 20;

/**
 * Which of the first rows holds the headings of an answer table; 0 when none does.
 *
 * @param known headings of the survey's own questionnaire, which win.
 * @example findHeading([['علی، ساعت ۱۰'], ['هدیه | اگر باشد', 'هدیه | اگر نباشد'], ['1', '5']]) // 1
 */
export function findHeading(
  rows: readonly (readonly string[])[],
  known: readonly KnownColumn[] = [],
): number {
  const at = rows.slice(0, HEADING_WITHIN).findIndex((row) => planColumns(row, known).ok);
  return Math.max(at, 0);
}
