import { parseNumber } from '../persian/number-parse.ts';
import { isBlank, textOf } from './cells.ts';
import { nameScore } from './column-name.ts';
import type { CsvRow } from './csv.ts';
import { findDateStyle } from './date-column.ts';

/** A column that a tool can use. */
export interface ColumnSpec<Field extends string> {
  readonly field: Field;
  /** Headings by which it is known, Persian and English, the likeliest first. */
  readonly names: readonly string[];
  readonly kind: 'text' | 'number' | 'date';
  readonly required: boolean;
}

export interface FoundColumn {
  /** From 0. */
  readonly index: number;
  /** 0 to 1; from {@link SURE} on nobody needs to be asked. */
  readonly confidence: number;
}

export interface FoundColumns<Field extends string> {
  /** Place of the heading among the rows given; `null` when the table has none. */
  readonly headingAt: number | null;
  /** The headings, or empty texts; as many as the widest row has cells. */
  readonly headings: readonly string[];
  readonly columns: Partial<Readonly<Record<Field, FoundColumn>>>;
  /** Required columns not found. */
  readonly missing: readonly Field[];
  /** False: show the columns and let the reader say which is which. */
  readonly sure: boolean;
}

export const SURE = 0.75;
/** Titles may stand above the heading, not more. */
const HEADING_WITHIN = 6;
/** Without a heading, the kind of the cells is a guess. */
const BY_KIND = 0.4;

/**
 * Finds the heading and the columns of a table from its first rows: by name, in any order, then by what the cells
 * below hold. A table of a single column is taken for the single required one without asking.
 *
 * @param rows the first rows, some dozens.
 * @example findColumns([{ line: 1, cells: ['تاریخ', 'مشتری'] }, { line: 2, cells: ['1405/8/30', 'الف'] }], [{ field: 'who', names: ['مشتری'], kind: 'text', required: true }]).columns // { who: { index: 1, confidence: 1 } }
 */
export function findColumns<Field extends string>(
  rows: readonly CsvRow[],
  specs: readonly ColumnSpec<Field>[],
): FoundColumns<Field> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const only = width === 1 ? onlyRequired(specs) : undefined;
  const headingAt = headingPlace(rows, specs) ?? (only ? strangeHeading(rows, only) : null);
  const headings = Array.from({ length: width }, (_, index) => textOf(rows[headingAt ?? -1]?.cells[index]));
  const body = rows.slice(headingAt === null ? 0 : headingAt + 1).map(({ cells }) => cells);
  const offers = only
    ? [{ field: only.field, index: 0, confidence: 1 }]
    : headingAt === null
      ? offersByKind(body, width, specs)
      : offersByName(headings, body, specs);
  const columns = assign(offers);
  const missing = specs
    .filter(({ field, required }) => required && !columns[field])
    .map(({ field }) => field);
  return { headingAt, headings, columns, missing, sure: missing.length === 0 && clear(columns, offers) };
}

/** What a single column must be, when nothing else is asked for: there is no choice to put to anybody. */
function onlyRequired<Field extends string>(
  specs: readonly ColumnSpec<Field>[],
): ColumnSpec<Field> | undefined {
  const required = specs.filter((spec) => spec.required);
  return required.length === 1 ? required[0] : undefined;
}

/** A first cell of another kind than those below is their heading, though we do not know its words. */
function strangeHeading(rows: readonly CsvRow[], { kind }: ColumnSpec<string>): 0 | null {
  const [first = [], ...body] = rows.map(({ cells }) => cells);
  const strange = !isBlank(first[0]) && shareRead([first], 0, kind) === 0;
  return kind !== 'text' && strange && shareRead(body, 0, kind) >= 0.5 ? 0 : null;
}

/** One column offered to one field. */
interface Offer<Field> extends FoundColumn {
  readonly field: Field;
}

/** The row among the first whose cells are the best names; `null` when none has a good one. */
function headingPlace<Field extends string>(
  rows: readonly CsvRow[],
  specs: readonly ColumnSpec<Field>[],
): number | null {
  const scores = rows
    .slice(0, HEADING_WITHIN)
    .map(({ cells }) =>
      specs.reduce((sum, spec) => sum + Math.max(0, ...cells.map((cell) => bestName(cell, spec))), 0),
    );
  const best = Math.max(...scores, 0);
  return best >= SURE ? scores.indexOf(best) : null;
}

/** A name further down a column's list counts a trace less: of «customer» and «id» the first is the customer. */
const LATER_NAME = 0.002;

/** Headings are short; a long cell is text. */
const bestName = (cell: string, { names }: ColumnSpec<string>): number =>
  cell.length > 60
    ? 0
    : names.reduce((best, name, place) => Math.max(best, nameScore(cell, name) - place * LATER_NAME), 0);

function offersByName<Field extends string>(
  headings: readonly string[],
  body: readonly (readonly string[])[],
  specs: readonly ColumnSpec<Field>[],
): Offer<Field>[] {
  return specs.flatMap((spec) =>
    headings.flatMap((heading, index) => {
      const score = bestName(heading, spec);
      const fits = score > 0 && shareRead(body, index, spec.kind) >= 0.5;
      return score > 0 ? [{ field: spec.field, index, confidence: fits ? score : score / 2 }] : [];
    }),
  );
}

function offersByKind<Field extends string>(
  body: readonly (readonly string[])[],
  width: number,
  specs: readonly ColumnSpec<Field>[],
): Offer<Field>[] {
  const strict = ['date', 'number', 'text'];
  return [...specs]
    .sort((a, b) => strict.indexOf(a.kind) - strict.indexOf(b.kind))
    .flatMap((spec, order) =>
      Array.from({ length: width }, (_, index) => ({
        field: spec.field,
        index,
        confidence: BY_KIND - order / 1000,
      })).filter(({ index }) => shareRead(body, index, spec.kind) >= 0.8),
    );
}

/** The share of a column's filled cells that can be read as `kind`. */
function shareRead(
  body: readonly (readonly string[])[],
  index: number,
  kind: ColumnSpec<string>['kind'],
): number {
  const cells = body.map((row) => row[index]).filter((cell): cell is string => !isBlank(cell));
  if (kind === 'text') return 1;
  if (cells.length === 0) return kind === 'date' ? 0.5 : 0;
  if (kind === 'date') return findDateStyle(cells)?.share ?? 0;
  const numbers = cells.filter((cell) => {
    const number = parseNumber(cell);
    return number.ok || number.problem.code === 'number.ambiguous';
  });
  return numbers.length / cells.length;
}

/** Best offers first, each field and each column once. */
function assign<Field extends string>(offers: readonly Offer<Field>[]): Partial<Record<Field, FoundColumn>> {
  const columns: Partial<Record<Field, FoundColumn>> = {};
  const taken = new Set<number>();
  for (const { field, index, confidence } of [...offers].sort(
    (a, b) => b.confidence - a.confidence || a.index - b.index,
  )) {
    if (columns[field] || taken.has(index)) continue;
    columns[field] = { index, confidence };
    taken.add(index);
  }
  return columns;
}

/** No chosen column is in doubt, and no other one has as good a claim to the same field. */
function clear<Field extends string>(
  columns: Partial<Readonly<Record<Field, FoundColumn>>>,
  offers: readonly Offer<Field>[],
): boolean {
  const chosen = Object.values<FoundColumn | undefined>(columns).filter((one) => one !== undefined);
  const used = new Set(chosen.map(({ index }) => index));
  return (
    chosen.every(({ confidence }) => confidence >= SURE) &&
    offers.every(
      ({ field, index, confidence }) => used.has(index) || confidence < (columns[field]?.confidence ?? 0),
    )
  );
}
