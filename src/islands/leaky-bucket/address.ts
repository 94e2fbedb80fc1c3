import { PERIODS } from '../../lib/churn/convert.ts';
import { MAX_PEOPLE } from '../../lib/churn/counts.ts';
import { RULES } from '../../lib/churn/fields.ts';
import { decimal, type FragmentSpec, oneOf, optional, wholeNumber } from '../../lib/share/fragment.ts';
import { type BucketExample, FRAGMENT_VERSION, MODES } from './examples.ts';

/** How the address of a bucket is read: `#v=1&period=season&mode=counts&start=17000000&…`. */
export const bucketFragment: FragmentSpec<BucketExample> = {
  version: FRAGMENT_VERSION,
  fields: {
    period: oneOf(PERIODS),
    mode: oneOf(MODES),
    start: wholeNumber(MAX_PEOPLE),
    new: decimal(MAX_PEOPLE),
    lost: decimal(MAX_PEOPLE),
    effort: decimal(1),
    horizon: wholeNumber(RULES.horizon.high),
    acquisitionCost: optional(decimal(RULES.money.high)),
    churnCost: optional(decimal(RULES.money.high)),
  },
};
