import { MAX_PEOPLE } from '../../lib/churn/counts.ts';
import { type FragmentSpec, oneOf, wholeNumber } from '../../lib/share/fragment.ts';
import { type CompareExample, FRAGMENT_VERSION, KINDS } from './examples.ts';

/** How the address of a comparison is read. */
export const compareFragment: FragmentSpec<CompareExample> = {
  version: FRAGMENT_VERSION,
  fields: {
    kind: oneOf(KINDS),
    startFirst: wholeNumber(MAX_PEOPLE),
    lostFirst: wholeNumber(MAX_PEOPLE),
    startSecond: wholeNumber(MAX_PEOPLE),
    lostSecond: wholeNumber(MAX_PEOPLE),
  },
};
