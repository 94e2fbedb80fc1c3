import { fail, ok, type Problem, type Result } from '../result.ts';
import { CATEGORIES, type CategoryCounts, mapCounts } from './categories.ts';
import { RULES, type RuleName } from './classify.ts';
import { MAX_ANSWERS } from './counts.ts';
import { EVALUATION_TABLES, type EvaluationTable } from './evaluation.ts';
import { MAX_FEATURES, MAX_NAME, nameKey, tidyName } from './name.ts';

/** What an address may say of a survey: names and six counts each, never what a person answered. */
export interface KanoState {
  readonly product: string;
  readonly rule: RuleName;
  /** The table the counts were made with; they cannot be made with another without the rows. */
  readonly table: EvaluationTable;
  readonly features: readonly { readonly name: string; readonly counts: CategoryCounts }[];
}

export type StateProblem = Problem<'share.version' | 'share.unreadable'>;

const VERSION = 1;

/** Longer than any state within the other bounds; what is longer was not written by us and is not parsed. */
const MAX_TEXT = 4096 + MAX_FEATURES * (2 * MAX_NAME + 64);

/**
 * A state as short plain text (a JSON array), for the fragment of an address; the page may compress it on the way.
 *
 * @example writeKanoState({ product: '', rule: 'mode', table: 'standard', features: [] }) // '[1,"",0,0,[]]'
 */
export function writeKanoState({ product, rule, table, features }: KanoState): string {
  const rows = features.map(({ name, counts }) => [
    tidyName(name),
    ...CATEGORIES.map((category) => counts[category]),
  ]);
  return JSON.stringify([
    VERSION,
    tidyName(product),
    RULES.indexOf(rule),
    EVALUATION_TABLES.indexOf(table),
    rows,
  ]);
}

/**
 * Reads a state back. Strangers write addresses: everything is checked, and one wrong part refuses the whole.
 *
 * @example readKanoState('[1,"",0,0,[]]') // ok({ product: '', rule: 'mode', table: 'standard', features: [] })
 */
export function readKanoState(text: string): Result<KanoState, StateProblem> {
  const parts = text.length > MAX_TEXT ? undefined : parsed(text);
  if (!Array.isArray(parts)) return fail('share.unreadable');
  if (parts[0] !== VERSION) return fail(Number.isInteger(parts[0]) ? 'share.version' : 'share.unreadable');
  const [, product, rule, table, rows, ...more] = parts as unknown[];
  const state = {
    product: isName(product) || product === '' ? product : undefined,
    rule: RULES[Number(rule)],
    table: EVALUATION_TABLES[Number(table)],
    features: featuresOf(rows),
  };
  const whole = more.length === 0 && typeof rule === 'number' && typeof table === 'number';
  return whole && isWhole(state) ? ok(state) : fail('share.unreadable');
}

const isWhole = (state: { [Key in keyof KanoState]: KanoState[Key] | undefined }): state is KanoState =>
  Object.values(state).every((value) => value !== undefined);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function featuresOf(rows: unknown): KanoState['features'] | undefined {
  if (!Array.isArray(rows) || rows.length > MAX_FEATURES) return undefined;
  const features = rows.map(featureOf);
  const names = new Set(features.map((feature) => nameKey(feature?.name ?? '')));
  return features.every((feature) => feature !== undefined) && names.size === rows.length
    ? features
    : undefined;
}

function featureOf(row: unknown): KanoState['features'][number] | undefined {
  if (!Array.isArray(row) || row.length !== CATEGORIES.length + 1) return undefined;
  const [name, ...counts] = row as unknown[];
  if (!isName(name) || !counts.every(isCount)) return undefined;
  return { name, counts: mapCounts((category) => counts[CATEGORIES.indexOf(category)] as number) };
}

/** A name as we write it: tidy, not empty, not too long. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && tidyName(value) === value;

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) &&
  (value as number) >= 0 &&
  (value as number) <= MAX_ANSWERS &&
  !Object.is(value, -0);
