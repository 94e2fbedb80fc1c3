import { fail, ok, type Problem, type Result } from '../../result.ts';
import { TOP } from '../csv.ts';
import { firstRows, type OpenTable } from '../open.ts';
import { readFormats } from './formats.ts';
import type { Merges } from './lines.ts';
import { readMerges } from './merges.ts';
import { openPackage, type Package } from './package.ts';
import { type SheetReader, sheetReader } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts';

export type XlsxProblemCode =
  | 'table.empty'
  | 'table.ods'
  | 'table.xlsb'
  | 'table.zip'
  | 'table.broken'
  | 'table.unpackedTooLarge';

/** Bytes of one unpacked part, and characters of the text made of it: more does not fit into a phone. */
export const MOST_UNPACKED = 300_000_000;
/** Bytes between two breaths: some tens of milliseconds. */
const AT_ONCE = 1_000_000;
/** A larger sheet has cells; a smaller one is looked through. */
const SURELY_FILLED = 100_000;

/** Tells the share read so far, 0 to 1, and lets other work in; false: stop. */
export type Breathe = (share: number) => Promise<boolean>;

/**
 * Opens a sheet of an Excel workbook as the table a text file would be: dates as `2026-11-21`, shares as `75%`, formulas
 * by the value kept with them, lines numbered as rows.
 *
 * @param chosen index of the sheet among `workbook.sheets`; the first with rows unless told.
 * @param most of everything: {@link MOST_UNPACKED}, less in tests.
 * @returns `undefined` when it was stopped.
 */
export async function openXlsx(
  bytes: Uint8Array,
  chosen: number | undefined,
  breathe: Breathe,
  most = MOST_UNPACKED,
): Promise<Result<OpenTable, Problem<XlsxProblemCode>> | undefined> {
  try {
    return await open(bounded(openPackage(bytes), most), chosen, breathe, most);
  } catch {
    // Half a download, or written by a program that does not know the format.
    return fail('table.broken');
  }
}

async function open(parts: BoundedPackage, chosen: number | undefined, breathe: Breathe, most: number) {
  const workbook = readWorkbook(parts);
  if (!workbook) return fail(strangerOf(parts));
  const filled = workbook.sheets.filter((sheet) => hasCells(parts, sheet));
  const sheet = filled[chosen ?? 0];
  if (!sheet) return fail('table.empty');
  const { strings, styles } = workbook;
  if ([sheet.path, strings, styles].some((path) => path !== undefined && !parts.fits(path)))
    return fail('table.unpackedTooLarge');
  const rows = parts.read(sheet.path) ?? new Uint8Array();
  const reader = readerOf(parts, workbook, readMerges(rows), most);
  for (let at = 0; at < rows.length && !reader.full(); at += AT_ONCE) {
    if (!(await breathe(at / rows.length))) return undefined;
    reader.write(rows.subarray(at, at + AT_ONCE));
  }
  if (reader.full()) return fail('table.unpackedTooLarge');
  reader.end();
  return tableOf(reader, filled, sheet);
}

interface BoundedPackage extends Package {
  readonly fits: (path: string) => boolean;
}

/** What does not fit is as if it were not there. */
function bounded(parts: Package, most: number): BoundedPackage {
  const fits = (path: string) => (parts.sizes.get(path) ?? 0) <= most;
  return { ...parts, fits, read: (path) => (fits(path) ? parts.read(path) : undefined) };
}

function readerOf(
  parts: Package,
  { strings, styles, from1904 }: Workbook,
  merges: Merges,
  most: number,
): SheetReader {
  const read = (path: string | undefined) => (path === undefined ? undefined : parts.read(path));
  const [texts, formats] = [read(strings), read(styles)];
  return sheetReader({
    strings: texts ? readStrings(texts) : [],
    formats: formats ? readFormats(formats) : [],
    ...{ from1904, merges, most },
  });
}

function tableOf(
  reader: SheetReader,
  filled: readonly Sheet[],
  sheet: Sheet,
): Result<OpenTable, Problem<'table.empty'>> {
  const text = reader.text();
  const dialect = { delimiter: '\t', newline: '\n' } as const;
  const sample = firstRows(text, dialect, TOP);
  if (sample.length === 0) return fail('table.empty');
  const workbook = { sheets: filled.map(({ name }) => name), sheet: filled.indexOf(sheet) };
  const notices = reader.uncomputed() > 0 ? (['table.uncomputed'] as const) : [];
  return ok({ text, dialect, start: TOP, encoding: null, workbook, notices, sample });
}

function hasCells(parts: Package, { path }: Sheet): boolean {
  if ((parts.sizes.get(path) ?? 0) > SURELY_FILLED) return true;
  return /<(?:\w+:)?[vt][\s>]/.test(new TextDecoder().decode(parts.read(path)));
}

/** What a zip is that is no workbook of XML. */
function strangerOf(parts: Package): 'table.ods' | 'table.xlsb' | 'table.zip' {
  if (parts.sizes.has('xl/workbook.bin')) return 'table.xlsb';
  const type = (parts.sizes.get('mimetype') ?? 1000) < 1000 ? parts.read('mimetype') : undefined;
  const isOds = new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument.spreadsheet');
  return isOds ? 'table.ods' : 'table.zip';
}
