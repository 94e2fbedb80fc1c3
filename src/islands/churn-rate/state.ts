import type { Period } from '../../lib/churn/convert.ts';
import type { ChurnCounts } from '../../lib/churn/counts.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { TypedChurn } from './examples.ts';

/** The version of the address of a computed churn: `#v=1&start=17000000&new=680000&lost=170000&period=season`. */
export const FRAGMENT_VERSION = 1;

/** Numbers as a reader would type them. */
export const typedOf = ({
  start,
  new: gained,
  lost,
  period,
}: ChurnCounts & { readonly period: Period }): TypedChurn => ({
  start: formatNumber(start),
  new: formatNumber(gained),
  lost: formatNumber(lost),
  period,
});

export const sameTyped = (one: TypedChurn, other: TypedChurn): boolean =>
  one.start === other.start &&
  one.new === other.new &&
  one.lost === other.lost &&
  one.period === other.period;
