import { parseNumber } from '../persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { isBlank, isTotalRow, textOf } from '../table/cells.ts';
import type { CsvRow } from '../table/csv.ts';
import { type DateStyle, dateReader } from '../table/date-column.ts';
import { createRowLog, type RowReport } from '../table/row-log.ts';
import type { Spell } from './kaplan-meier.ts';
import { readStatus, type SpellColumn } from './spell-columns.ts';

export interface SpellGroup {
  /** Empty when the table has no group column. */
  readonly label: string;
  readonly spells: readonly Spell[];
}

export interface SpellTable {
  /** In the order they first appear. */
  readonly groups: readonly SpellGroup[];
  readonly unit: 'day' | 'asWritten';
  /** The day up to which those still there were seen; `null` with durations. */
  readonly asOf: number | null;
  readonly report: RowReport;
}

export interface SpellReader {
  readonly take: (row: CsvRow) => void;
  readonly finish: () => SpellTable;
}

export interface SpellChoices {
  readonly startStyle?: DateStyle | undefined;
  readonly endStyle?: DateStyle | undefined;
  /** Last day of observation (`dayNumber`); left out: the latest day in the table. */
  readonly asOf?: number | undefined;
}

/** A customer read: dates stay open until the last day of the table is known. */
interface Entry {
  readonly line: number;
  readonly group: string;
  readonly from: number;
  /** `null`: still there when the table ends. */
  readonly to: number | null;
  readonly lost: boolean;
}

type Read = Result<Omit<Entry, 'line' | 'group'>, Problem & { readonly column?: number }>;

/**
 * Reads customers row by row.
 *
 * @param columns index of each column there is, from 0.
 * @returns `table.spellColumns` unless there are a start with its date style, or a duration and a status.
 * @example spellReader({ end: 1 }).problem.code // 'table.spellColumns'
 */
export function spellReader(
  columns: Partial<Readonly<Record<SpellColumn, number>>>,
  choices: SpellChoices = {},
): Result<SpellReader, Problem<'table.spellColumns'>> {
  const read =
    columns.start !== undefined && choices.startStyle ? byDates(columns, choices) : byDuration(columns);
  if (!read) return fail('table.spellColumns');
  const entries: Entry[] = [];
  const log = createRowLog();
  const take = ({ cells, line }: CsvRow) => {
    if (isTotalRow(cells)) return log.total();
    const entry = read(cells);
    const group = columns.group === undefined ? '' : textOf(cells[columns.group]);
    if (entry.ok) entries.push({ ...entry.value, line, group });
    else log.refuse(line, entry.problem, entry.problem.column);
  };
  const finish = (): SpellTable => {
    const dated = columns.start !== undefined && choices.startStyle !== undefined;
    const asOf = dated ? (choices.asOf ?? latest(entries)) : null;
    const groups = new Map<string, Spell[]>();
    for (const { line, group, from, to, lost } of entries) {
      const duration = (to ?? asOf ?? from) - from;
      if (duration < 0) {
        log.refuse(line, { code: 'table.endBeforeStart' });
        continue;
      }
      log.keep();
      groups.set(group, groups.get(group) ?? []);
      groups.get(group)?.push({ duration, lost });
    }
    const named = [...groups].map(([label, spells]) => ({ label, spells }));
    return { groups: named, unit: dated ? 'day' : 'asWritten', asOf, report: log.report() };
  };
  return ok({ take, finish });
}

const latest = (entries: readonly Entry[]): number | null =>
  entries.reduce<number | null>((last, { from, to }) => Math.max(last ?? from, to ?? from), null);

function byDates(columns: Partial<Readonly<Record<SpellColumn, number>>>, choices: SpellChoices) {
  const readStart = dateReader(choices.startStyle as DateStyle);
  const readEnd = dateReader(choices.endStyle ?? (choices.startStyle as DateStyle));
  return (cells: readonly string[]): Read => {
    const from = readStart(cells[columns.start ?? -1] ?? '');
    if (!from.ok) return wrong(from.problem, columns.start);
    const endCell = columns.end === undefined ? undefined : cells[columns.end];
    const to = isBlank(endCell) ? ok(null) : readEnd(endCell ?? '');
    if (!to.ok) return wrong(to.problem, columns.end);
    if (to.value !== null && to.value < from.value)
      return wrong({ code: 'table.endBeforeStart' }, columns.end);
    const status = statusOf(cells, columns.status);
    if (!status.ok) return wrong(status.problem, columns.status);
    const lost = status.value ?? to.value !== null;
    if (lost && to.value === null) return wrong({ code: 'table.lostWithoutEnd' }, columns.end);
    return ok({ from: from.value, to: to.value, lost });
  };
}

function byDuration(columns: Partial<Readonly<Record<SpellColumn, number>>>) {
  if (columns.duration === undefined || columns.status === undefined) return undefined;
  return (cells: readonly string[]): Read => {
    const duration = parseNumber(cells[columns.duration ?? -1] ?? '');
    if (!duration.ok) return wrong(duration.problem, columns.duration);
    if (duration.value < 0) return wrong({ code: 'table.negativeDuration' }, columns.duration);
    const status = statusOf(cells, columns.status);
    if (!status.ok) return wrong(status.problem, columns.status);
    if (status.value === undefined) return wrong({ code: 'table.statusMissing' }, columns.status);
    return ok({ from: 0, to: duration.value, lost: status.value });
  };
}

/** `undefined` when nothing is said. */
function statusOf(
  cells: readonly string[],
  column: number | undefined,
): Result<boolean | undefined, Problem> {
  const cell = column === undefined ? '' : (cells[column] ?? '');
  if (isBlank(cell)) return ok(undefined);
  const lost = readStatus(cell);
  return lost === undefined ? fail('table.statusUnknown', { text: textOf(cell).slice(0, 40) }) : ok(lost);
}

const wrong = (problem: Problem, column: number | undefined): Read => ({
  ok: false,
  problem: column === undefined ? problem : { ...problem, column },
});
