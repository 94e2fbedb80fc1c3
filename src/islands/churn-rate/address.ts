import { PERIODS } from '../../lib/churn/convert.ts';
import { MAX_PEOPLE } from '../../lib/churn/counts.ts';
import { type FragmentSpec, oneOf, wholeNumber } from '../../lib/share/fragment.ts';
import type { ChurnExample } from './examples.ts';
import { FRAGMENT_VERSION } from './state.ts';

/** How the address of a computed churn is read. */
export const churnFragment: FragmentSpec<ChurnExample> = {
  version: FRAGMENT_VERSION,
  fields: {
    start: wholeNumber(MAX_PEOPLE),
    new: wholeNumber(MAX_PEOPLE),
    lost: wholeNumber(MAX_PEOPLE),
    period: oneOf(PERIODS),
  },
};
