import { type Criterion, criterionKey, MAX_CRITERIA, tidyCriterion } from './criteria.ts';
import { checkWeights } from './weights.ts';

/**
 * Criteria as short plain text, for the fragment of an address.
 *
 * @example writeCriteria([{ name: 'پرداخت', weight: 30 }]) // '[["پرداخت",30]]'
 */
export const writeCriteria = (criteria: readonly Criterion[]): string =>
  JSON.stringify(criteria.map(({ name, weight }) => [tidyCriterion(name), weight]));

/** Longer than ten criteria of the longest names. */
const MAX_TEXT = 2000;

/**
 * Reads criteria back. Strangers write addresses: from one to ten, tidy and different names, weights within bounds and one of them
 * above nothing, or the whole is refused.
 *
 * @example readCriteria('[["پرداخت",30]]') // [{ name: 'پرداخت', weight: 30 }]
 * @example readCriteria('[["پرداخت",0]]') // undefined
 */
export function readCriteria(text: string): readonly Criterion[] | undefined {
  const rows = text.length > MAX_TEXT ? undefined : parsed(text);
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > MAX_CRITERIA) return undefined;
  const criteria = rows.map(criterionOf).filter((one) => one !== undefined);
  const keys = new Set(criteria.map(({ name }) => criterionKey(name)));
  const whole = criteria.length === rows.length && keys.size === rows.length;
  return whole && checkWeights(criteria.map(({ weight }) => weight)).length === 0 ? criteria : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function criterionOf(row: unknown): Criterion | undefined {
  if (!Array.isArray(row) || row.length !== 2) return undefined;
  const [name, weight] = row as unknown[];
  if (typeof name !== 'string' || name === '' || tidyCriterion(name) !== name) return undefined;
  return typeof weight === 'number' && !Object.is(weight, -0) ? { name, weight } : undefined;
}
