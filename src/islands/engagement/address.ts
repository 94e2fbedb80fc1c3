import { decimal, type FragmentSpec, optional } from '../../lib/share/fragment.ts';
import { type CheckExample, FRAGMENT_VERSION } from './examples.ts';

/** Of purchases, visits, minutes and contributions alike. */
export const MOST_THRESHOLD = 10_000;

const threshold = optional(decimal(MOST_THRESHOLD));

/** How the address of a checklist is read: `#v=1&answers=uyyy…&buys=2&…`. Customers never stand in it. */
export const checkFragment: FragmentSpec<CheckExample> = {
  version: FRAGMENT_VERSION,
  fields: {
    answers: (text) => (/^[ynu-]{14}$/.test(text) ? text : undefined),
    buys: threshold,
    visits: threshold,
    minutes: threshold,
    posts: threshold,
  },
};
