import { MAX_ANSWERS } from '../../lib/loyalty/counts.ts';
import { decimal, type FragmentSpec, oneOf, optional, wholeNumber } from '../../lib/share/fragment.ts';
import { FRAGMENT_VERSION, MEASURES, type SatisfactionExample, SCALES } from './examples.ts';
import { MARGIN } from './model.ts';

const count = optional(wholeNumber(MAX_ANSWERS));

/** How the address of the calculator is read: `#v=1&measure=nps&positiveFirst=180&…`. */
export const satisfactionFragment: FragmentSpec<SatisfactionExample> = {
  version: FRAGMENT_VERSION,
  fields: {
    measure: oneOf(MEASURES),
    positiveFirst: count,
    neutralFirst: count,
    negativeFirst: count,
    positiveSecond: count,
    neutralSecond: count,
    negativeSecond: count,
    answersFirst: count,
    satisfiedFirst: count,
    answersSecond: count,
    satisfiedSecond: count,
    scale: oneOf(SCALES),
    threshold: wholeNumber(Math.max(...SCALES.map(Number))),
    margin: decimal(MARGIN.high),
  },
};
