import { PERIODS, type Period } from '../../lib/churn/convert.ts';
import { type ChurnCounts, MAX_PEOPLE } from '../../lib/churn/counts.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { type FragmentSpec, oneOf, wholeNumber } from '../../lib/share/fragment.ts';
import type { ChurnExample, TypedChurn } from './examples.ts';

/** What the address of a computed churn carries: `#v=1&start=17000000&new=680000&lost=170000&period=season`. */
export const churnFragment: FragmentSpec<ChurnExample> = {
  version: 1,
  fields: {
    start: wholeNumber(MAX_PEOPLE),
    new: wholeNumber(MAX_PEOPLE),
    lost: wholeNumber(MAX_PEOPLE),
    period: oneOf(PERIODS),
  },
};

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
