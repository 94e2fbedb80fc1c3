import {
  CATEGORIES,
  type Category,
  type CategoryCounts,
  mapCounts,
  totalOf,
} from '../../lib/kano/categories.ts';
import { checkKanoCounts } from '../../lib/kano/counts.ts';
import { nameKey, tidyName } from '../../lib/kano/name.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Problem } from '../../lib/result.ts';
import { readTexts } from '../shared/texts.ts';
import type { CountedFeature } from './examples.ts';

/** What a reader may have typed of one feature, texts as they are. */
export interface TypedRow {
  /** Stays with the row when others come and go. */
  readonly id: number;
  readonly name: string;
  readonly counts: Readonly<Record<Category, string>>;
}

/** What a row says; `feature` as soon as it can be counted. */
export interface ReadRow {
  readonly problems: Partial<Readonly<Record<Category | 'name', Problem>>>;
  readonly feature: CountedFeature | undefined;
}

const KINDS = { M: 'number', O: 'number', A: 'number', I: 'number', R: 'number', Q: 'number' } as const;

export const NO_TEXTS = { M: '', O: '', A: '', I: '', R: '', Q: '' } as const;

/** Counts as a reader would type them. */
export const textsOf = (counts: CategoryCounts): Record<Category, string> =>
  Object.fromEntries(CATEGORIES.map((category) => [category, formatNumber(counts[category])])) as Record<
    Category,
    string
  >;

export const rowsOf = (features: readonly CountedFeature[]): TypedRow[] =>
  features.map(({ name, counts }, id) => ({ id, name, counts: textsOf(counts) }));

/** Six texts; what is left empty counts as nobody, once anybody is counted. */
export function readCounts(texts: Readonly<Record<Category, string>>): {
  readonly problems: Partial<Readonly<Record<Category, Problem>>>;
  readonly counts: CategoryCounts | undefined;
} {
  const { values, problems } = readTexts<Category>(texts, KINDS);
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const all = { ...checkKanoCounts(known), ...problems };
  const counts = mapCounts((category) => values[category] ?? 0);
  const whole = Object.keys(all).length === 0 && Object.keys(known).length > 0 && totalOf(counts) > 0;
  return { problems: all, counts: whole ? counts : undefined };
}

/**
 * Reads every row. A feature without a name gets `unnamed` with its number; one name can stand only once.
 *
 * @param unnamed what to call a feature nobody has named.
 */
export function readRows(rows: readonly TypedRow[], unnamed: (number: string) => string): ReadRow[] {
  const seen = new Set<string>();
  return rows.map(({ name: typedName, counts: texts }, index) => {
    const { problems, counts } = readCounts(texts);
    const name = tidyName(typedName) || unnamed(formatNumber(index + 1));
    const twice = seen.has(nameKey(name));
    seen.add(nameKey(name));
    if (twice)
      return {
        problems: { ...problems, name: { code: 'kano.features.twice', args: { feature: name } } },
        feature: undefined,
      };
    return { problems, feature: counts && { name, counts } };
  });
}

export const sameRows = (some: readonly TypedRow[], others: readonly TypedRow[]): boolean =>
  some.length === others.length &&
  some.every(({ name, counts }, index) => {
    const other = others[index];
    return (
      name === other?.name && CATEGORIES.every((category) => counts[category] === other.counts[category])
    );
  });
