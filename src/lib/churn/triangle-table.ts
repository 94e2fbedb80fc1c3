import { parseNumber } from '../persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { isBlank, isTotalRow, textOf } from '../table/cells.ts';
import { nameScore } from '../table/column-name.ts';
import type { CsvRow } from '../table/csv.ts';
import { createRowLog, type RowReport } from '../table/row-log.ts';
import type { Cohort, Triangle } from './cohort.ts';

export interface TriangleTable {
  readonly triangle: Triangle;
  readonly report: RowReport;
}

/** Headings of the column that names cohorts. */
const LABELS = [
  'گروه',
  'گروه هم‌آغاز',
  'هم‌آغاز',
  'کوهورت',
  'ماه',
  'ماه شروع',
  'آغاز',
  'شروع',
  'فصل',
  'سال',
  'دوره',
  'هفته',
  'cohort',
  'month',
  'start',
  'period',
  'year',
  'week',
];

/** A triangle wider or longer than this was not made by people. */
const MAX_SIDE = 1200;

/**
 * Reads a triangle as people write it: a row for each cohort, its name first (or none), then how many there were at the start and
 * after each period; shares with a percent sign count from the start's number. Empty cells at the end are periods to
 * come. A heading is recognised and left out, and so are total rows.
 *
 * @param rows all rows of the table.
 * @returns `table.noTriangle` when no row could be used.
 * @example readTriangle([{ line: 1, cells: ['مهر', '۲۰۰', '75٪', ''] }]).value.triangle // [{ label: 'مهر', counts: [200, 150] }]
 */
export function readTriangle(rows: readonly CsvRow[]): Result<TriangleTable, Problem<'table.noTriangle'>> {
  const body = rows.slice(isHeading(rows[0]?.cells ?? [], rows.length) ? 1 : 0);
  const named = body.some(({ cells }) => !isNumber(cells[0])) || labelsNamed(rows[0]?.cells[0]);
  const log = createRowLog();
  const triangle: Cohort[] = [];
  for (const { cells, line } of body) {
    if (isTotalRow(cells)) {
      log.total();
      continue;
    }
    const label = named ? textOf(cells[0]) : String(triangle.length + 1);
    const counts = countsOf(cells.slice(named ? 1 : 0, MAX_SIDE), named ? 1 : 0);
    if (counts.ok) {
      triangle.push({ label, counts: counts.value });
      log.keep();
    } else log.refuse(line, counts.problem, counts.problem.column);
    if (triangle.length >= MAX_SIDE) break;
  }
  return triangle.length === 0 ? fail('table.noTriangle') : ok({ triangle, report: log.report() });
}

const labelsNamed = (cell: string | undefined): boolean =>
  LABELS.some((name) => nameScore(cell ?? '', name) === 1);

const isNumber = (cell: string | undefined): boolean => parseNumber(cell ?? '').ok;

/** A heading holds words, or ages that count up from 0 or 1, where a cohort's numbers only fall. */
function isHeading(cells: readonly string[], rows: number): boolean {
  const [, ...rest] = cells;
  const filled = rest.filter((cell) => !isBlank(cell));
  if (rows < 2 || filled.length === 0) return false;
  const ages = filled.map((cell) => parseNumber(cell));
  if (ages.every((age) => !age.ok)) return true;
  const named = labelsNamed(cells[0]) || isBlank(cells[0]);
  const counting =
    ages.length > 1 &&
    ages.every((age, index) => age.ok && ages[0]?.ok && age.value === ages[0].value + index);
  return (named && ages.some((age) => !age.ok)) || (counting && ages[0]?.ok === true && ages[0].value <= 1);
}

function countsOf(
  cells: readonly string[],
  shift: number,
): Result<number[], Problem & { readonly column?: number }> {
  const filled = cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
  const counts: number[] = [];
  for (const [index, cell] of filled.entries()) {
    const column = index + shift;
    if (isBlank(cell)) return { ok: false, problem: { code: 'table.triangleGap', column } };
    const number = parseNumber(cell);
    if (!number.ok) return { ok: false, problem: { ...number.problem, column } };
    const share = /[%٪]|درصد/.test(cell);
    if (share && counts.length === 0) return { ok: false, problem: { code: 'table.triangleNoSize', column } };
    counts.push(share ? Math.round(number.value * (counts[0] ?? 0)) : number.value);
  }
  return counts.length === 0 ? { ok: false, problem: { code: 'table.emptyRow' } } : ok(counts);
}
