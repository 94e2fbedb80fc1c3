import { fail, type Problem, type Result } from '../../../lib/result.ts';
import { isZip, MAX_BYTES } from '../../../lib/table/encoding.ts';
import { type OpenTable, openTable, openText, type TableChoices } from '../../../lib/table/open.ts';
import type { Source } from './types.ts';

export interface SourceChoices extends TableChoices {
  /** Index among the workbook's sheets with rows. */
  readonly sheet?: number | undefined;
}

/** A table, and the share of the whole work that opening it took. */
export interface Opened {
  readonly table: OpenTable;
  readonly share: number;
}

/** To unpack a workbook takes about twice as long as to read its rows. */
const XLSX_SHARE = 0.7;

/**
 * A source as a table. Only a zip brings the code that reads workbooks.
 *
 * @param breathe tells a share and lets a newer job in; false: stop.
 * @returns `undefined` when it was stopped.
 */
export async function openSource(
  sample: () => string,
  source: Source,
  choices: SourceChoices,
  breathe: (share: number) => Promise<boolean>,
): Promise<Result<Opened, Problem> | undefined> {
  if (source.kind === 'sample') return opened(openText(sample()));
  if (source.kind === 'text') return opened(openText(source.text));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await source.file.arrayBuffer());
  } catch {
    // Moved, deleted or locked since it was chosen, or larger than the memory left.
    return fail('data.unreadable');
  }
  if (!isZip(bytes) || bytes.length > MAX_BYTES) return opened(openTable(bytes, choices));
  const xlsx = await import('../../../lib/table/xlsx/open.ts').catch(() => undefined);
  if (!xlsx) return fail('data.noReader');
  const table = await xlsx.openXlsx(bytes, choices.sheet, (share) => breathe(share * XLSX_SHARE));
  return table && opened(table, XLSX_SHARE);
}

const opened = (table: Result<OpenTable, Problem>, share = 0): Result<Opened, Problem> =>
  table.ok ? { ok: true, value: { table: table.value, share } } : table;
