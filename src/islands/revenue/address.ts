import { MAX_PEOPLE } from '../../lib/churn/counts.ts';
import { RULES } from '../../lib/churn/fields.ts';
import { decimal, type FragmentSpec, oneOf, optional, wholeNumber } from '../../lib/share/fragment.ts';
import { FRAGMENT_VERSION, type RevenueExample, UNITS } from './examples.ts';

const amount = decimal(RULES.money.high);
const people = optional(wholeNumber(MAX_PEOPLE));

/** How the address of a bridge is read. */
export const revenueFragment: FragmentSpec<RevenueExample> = {
  version: FRAGMENT_VERSION,
  fields: {
    unit: oneOf(UNITS),
    start: amount,
    new: amount,
    expansion: amount,
    reactivation: amount,
    contraction: amount,
    churned: amount,
    startCustomers: people,
    lostCustomers: people,
  },
};
