import { ok, type Problem, type Result } from '../../../lib/result.ts';
import { type ColumnSpec, findColumns } from '../../../lib/table/columns.ts';
import { type Cursor, readRows } from '../../../lib/table/csv.ts';
import { findDateStyle } from '../../../lib/table/date-column.ts';
import { type OpenTable, openText } from '../../../lib/table/open.ts';
import type { RowReport } from '../../../lib/table/row-log.ts';
import { openSource } from './open-source.ts';
import type {
  Choices,
  DateView,
  Job,
  News,
  RowReader,
  Source,
  Styles,
  TableTool,
  TableView,
} from './types.ts';

/** Rows between two breaths: some tens of milliseconds. */
const ROWS_AT_ONCE = 20_000;
/** What is shown of a table before it is read. */
const PREVIEW = { rows: 4, columns: 8, letters: 40 };

interface Known<Data> {
  readonly data: Data;
  readonly view: TableView;
  readonly report: RowReport;
}

/**
 * The worker's side of a tool without the worker: takes jobs, tells news. Between blocks of rows it pauses, so that a newer
 * job can stop it; what was read last stays known until something else is wholly read.
 *
 * @param pause lets other messages in; resolves afterwards.
 */
export function createDesk<Data, Settings, Outcome>(
  tool: TableTool<Data, Settings, Outcome>,
  post: (news: News<Outcome>) => void,
  pause: () => Promise<void>,
): (job: Job<Settings>) => Promise<void> {
  let current = 0;
  let known: Known<Data> | undefined;

  async function read(id: number, source: Source, choices: Choices): Promise<Known<Data> | undefined> {
    const breathe = async (share: number) => {
      post({ id, kind: 'progress', share });
      await pause();
      return current === id;
    };
    const opened = await openSource(tool.sample, source, choices, breathe);
    if (current !== id || !opened) return undefined;
    if (!opened.ok) return void post({ id, kind: 'problem', problem: opened.problem });
    const before = opened.value.share;
    const { table, view, skip, styles, sure } = understand(tool.columns, opened.value.table, choices);
    const reader = tool.open(view.columns, styles, choices);
    if (!reader.ok || !sure)
      return void post({ id, kind: 'ask', view, problem: reader.ok ? undefined : reader.problem });
    const whole = await takeRows(table, skip, reader.value, (share) =>
      breathe(before + share * (1 - before)),
    );
    if (!whole) return undefined;
    const end = reader.value.finish();
    if (end.ok) return { ...end.value, view };
    return void post({ id, kind: 'problem', problem: end.problem });
  }

  return async (job) => {
    current = job.id;
    if (job.kind === 'stop') return;
    const { id, kind, settings } = job;
    if (kind === 'read') {
      const found = await read(id, job.source, job.choices);
      if (!found) return;
      known = found;
      const { view, report, data } = found;
      return post({ id, kind, view, report, outcome: tool.study(data, settings) });
    }
    // The page came with the sample's outcome; its data are read when they are first needed.
    known ??= await read(id, { kind: 'sample' }, {});
    if (!known || current !== id) return;
    if (kind === 'list') return post({ id, kind, text: tool.list?.(known.data, settings) ?? '' });
    post({ id, kind, outcome: tool.study(known.data, settings) });
  };
}

/** Which column is what, and how dates are written; a reader's choices outrank what was found. */
function understand(specs: readonly ColumnSpec<string>[], table: OpenTable, choices: Choices) {
  const found = findColumns(table.sample, specs);
  const columns =
    choices.columns ??
    Object.fromEntries(
      specs.flatMap(({ field }) => {
        const column = found.columns[field];
        return column ? [[field, column.index]] : [];
      }),
    );
  const skip = found.headingAt === null ? 0 : found.headingAt + 1;
  const styles: Record<string, Styles[string]> = {};
  const dates: DateView[] = [];
  for (const { field } of specs.filter(({ kind }) => kind === 'date')) {
    const column = columns[field];
    const style =
      column === undefined
        ? undefined
        : findDateStyle(table.sample.slice(skip).map(({ cells }) => cells[column] ?? ''));
    if (!style) continue;
    const dayFirst = choices.dayFirst ?? style.style.dayFirst;
    styles[field] = { ...style.style, dayFirst };
    // Cells that are no dates are refused one by one; only the order of day and month needs an answer.
    const sure = style.sure || style.style.calendar === 'jalali' || style.share < 0.8;
    dates.push({ field, calendar: style.style.calendar, dayFirst, sure });
  }
  const view: TableView = {
    encoding: table.encoding,
    workbook: table.workbook,
    notices: table.notices,
    headings: found.headings,
    preview: table.sample
      .slice(skip, skip + PREVIEW.rows)
      .map(({ cells }) => cells.slice(0, PREVIEW.columns).map((cell) => cell.slice(0, PREVIEW.letters))),
    columns,
    dates,
  };
  const told = choices.dayFirst !== undefined || dates.every(({ sure }) => sure);
  return { table, view, skip, styles, sure: (choices.columns !== undefined || found.sure) && told };
}

/** All rows after the heading into the reader; false when it was stopped. */
async function takeRows<Data>(
  { text, dialect, start }: OpenTable,
  skip: number,
  reader: RowReader<Data>,
  breathe: (share: number) => Promise<boolean>,
): Promise<boolean> {
  let cursor: Cursor | null = start;
  let first = skip;
  while (cursor) {
    const block = readRows(text, dialect, cursor, ROWS_AT_ONCE);
    for (const row of first > 0 ? block.rows.slice(first) : block.rows) reader.take(row);
    first = 0;
    cursor = block.next;
    if (cursor && !(await breathe(cursor.offset / text.length))) return false;
  }
  return true;
}

/** Reads a tool's own sample at once, for the server's page. */
export function studySample<Data, Settings, Outcome>(
  tool: TableTool<Data, Settings, Outcome>,
  settings: Settings,
): { readonly report: RowReport; readonly outcome: Outcome } {
  const read = readWhole(tool, tool.sample());
  const outcome = read.ok ? tool.study(read.value.data, settings) : read;
  if (!read.ok || !outcome.ok) throw new Error(`sample: ${JSON.stringify(outcome)}`);
  return { report: read.value.report, outcome: outcome.value };
}

/** A text of article size, without pauses. */
export function readWhole<Data>(
  tool: Pick<TableTool<Data, never, unknown>, 'columns' | 'open'>,
  text: string,
): Result<Known<Data>, Problem> {
  const opened = openText(text);
  if (!opened.ok) return opened;
  const { table, view, skip, styles } = understand(tool.columns, opened.value, {});
  const reader = tool.open(view.columns, styles, {});
  if (!reader.ok) return reader;
  const { rows } = readRows(table.text, table.dialect, table.start);
  for (const row of rows.slice(skip)) reader.value.take(row);
  const end = reader.value.finish();
  return end.ok ? ok({ ...end.value, view }) : end;
}
