import { convertRate, type Period } from '../../lib/churn/convert.ts';
import { type ChurnCounts, type ChurnField, checkCounts, FIELDS } from '../../lib/churn/counts.ts';
import { churnInterval } from '../../lib/churn/interval.ts';
import { type ChurnRates, churnRates } from '../../lib/churn/rate.ts';
import { parseNumber } from '../../lib/persian/number-parse.ts';
import type { Problem } from '../../lib/result.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import type { ChurnExample, TypedChurn } from './examples.ts';

/** What the fields say: the numbers understood so far and what is wrong with each field. */
export interface Reading {
  readonly counts: Partial<ChurnCounts>;
  readonly problems: Partial<Record<ChurnField, Problem>>;
}

/** Everything the calculator shows of one period. */
export interface ChurnResult extends ChurnRates {
  readonly of: ChurnExample;
  readonly interval: Interval;
  /** The same constant churn over a year; over a month when the period is a year. */
  readonly equivalent: { readonly period: Period; readonly rate: number; readonly interval: Interval };
}

/** Reads three texts; an empty field is neither a number nor a mistake. */
export function readTyped(typed: TypedChurn): Reading {
  const counts: { -readonly [Field in ChurnField]?: number } = {};
  const problems: Partial<Record<ChurnField, Problem>> = {};
  for (const field of FIELDS) {
    const read = parseNumber(typed[field]);
    if (read.ok) counts[field] = read.value;
    else if (read.problem.code !== 'number.empty') problems[field] = read.problem;
  }
  return { counts, problems: { ...checkCounts(counts), ...problems } };
}

/** The result of a reading; `undefined` while a number is missing or wrong. */
export function resultOf({ counts, problems }: Reading, period: Period): ChurnResult | undefined {
  const { start, new: gained, lost } = counts;
  if (start === undefined || gained === undefined || lost === undefined) return undefined;
  const of = { start, new: gained, lost, period };
  const rates = churnRates(of);
  if (!rates.ok || Object.keys(problems).length > 0) return undefined;
  const interval = churnInterval(of);
  return {
    ...rates.value,
    of,
    interval,
    equivalent: equivalentOf(rates.value.churn, interval, period),
  };
}

function equivalentOf(rate: number, { low, high }: Interval, from: Period): ChurnResult['equivalent'] {
  const period = from === 'year' ? 'month' : 'year';
  const told = (value: number) => convertRate(value, from, period);
  return { period, rate: told(rate), interval: { low: told(low), high: told(high) } };
}
