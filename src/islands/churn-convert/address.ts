import { PERIODS } from '../../lib/churn/convert.ts';
import { RULES } from '../../lib/churn/fields.ts';
import { decimal, type FragmentSpec, oneOf, optional, wholeNumber } from '../../lib/share/fragment.ts';
import { type ConvertExample, FRAGMENT_VERSION, KINDS } from './examples.ts';

/** How the address of a converted rate is read. */
export const convertFragment: FragmentSpec<ConvertExample> = {
  version: FRAGMENT_VERSION,
  fields: {
    kind: oneOf(KINDS),
    period: oneOf(PERIODS),
    rate: decimal(RULES.rate.high),
    margin: optional(decimal(RULES.money.high)),
    discount: optional(decimal(RULES.discount.high)),
    horizon: optional(wholeNumber(RULES.horizon.high)),
  },
};
