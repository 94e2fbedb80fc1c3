import { type Cursor, type Dialect, readRows, TOP } from './csv.ts';

/** In order of trust: who has one of the first between all cells does not have it by chance. */
export const DELIMITERS = ['\t', ';', '|', '،', ','] as const;

/** Enough rows to see the shape of a table. */
const SAMPLE_CHARS = 64_000;
const SAMPLE_ROWS = 200;

export interface FoundDialect {
  readonly dialect: Dialect;
  /** Where the rows begin: after a `sep=` line if there is one. */
  readonly start: Cursor;
}

/**
 * Finds how a text is cut. A first line `sep=;`, which Excel writes and obeys, decides; else the first of {@link DELIMITERS}
 * that cuts nine in ten rows into the same number of cells, or the one that comes nearest; rows of ever different lengths are
 * cut by what is in nearly all of them. A text with a single column
 * is cut by commas.
 *
 * @param chosen the delimiter a reader picked.
 * @example findDialect('نام;مبلغ\nالف;1,5\nب;2,5').dialect.delimiter // ';'
 */
export function findDialect(text: string, chosen?: string): FoundDialect {
  const newline = text.slice(0, SAMPLE_CHARS).includes('\n') ? '\n' : '\r';
  const declared = /^"?sep=([^\r\n"])"?[ \t]*\r?(?:[\n\r]|$)/i.exec(text);
  const start = declared ? { offset: declared[0].length, line: 2 } : TOP;
  const delimiter = chosen ?? declared?.[1] ?? detect(sampleOf(text, start.offset, newline), newline);
  return { dialect: { delimiter, newline }, start };
}

/** The beginning of the text, up to a whole line. */
function sampleOf(text: string, from: number, newline: string): string {
  if (text.length - from <= SAMPLE_CHARS) return text.slice(from);
  const end = text.lastIndexOf(newline, from + SAMPLE_CHARS);
  return text.slice(from, end > from ? end : from + SAMPLE_CHARS);
}

function detect(sample: string, newline: Dialect['newline']): string {
  const fits = DELIMITERS.map((delimiter) => ({
    delimiter,
    share: evenness(sample, { delimiter, newline }),
  }));
  const clear = fits.find(({ share }) => share >= 0.9);
  const best = fits.reduce((a, b) => (b.share > a.share ? b : a));
  if ((clear ?? best).share >= 0.5) return (clear ?? best).delimiter;
  return RAGGED.find((delimiter) => presence(sample, { delimiter, newline }) >= 0.8) ?? ',';
}

/** What may cut rows of ever different lengths, as those of a triangle; the others stand in prose, too. */
const RAGGED = ['\t', ';', '|'] as const;

/** The share of rows that a delimiter cuts at all. */
function presence(sample: string, dialect: Dialect): number {
  const { rows } = readRows(sample, dialect, TOP, SAMPLE_ROWS);
  return rows.filter(({ cells }) => cells.length > 1).length / Math.max(1, rows.length);
}

/** The share of rows with the commonest number of cells, 0 when that is one. */
function evenness(sample: string, dialect: Dialect): number {
  const { rows } = readRows(sample, dialect, TOP, SAMPLE_ROWS);
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return width > 1 ? count / rows.length : 0;
}
