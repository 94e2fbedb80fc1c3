import type { CheckId } from '../../lib/trust-audit/checks.ts';
import { LETTERS } from '../../lib/trust-audit/letters.ts';
import type { Tool } from '../shared/Bench.tsx';

/**
 * Whether each must-be check of a list can be shown right now, in the order of the list; others have no entry. The form knows
 * the checks from its example: an article has no room for the lists.
 */
export type Shown = Readonly<Partial<Record<CheckId, 'yes' | 'no'>>>;
export type TypedShown = Readonly<Record<CheckId, 'yes' | 'no'>>;

export interface SmallOutcome {
  readonly of: Shown;
  readonly total: number;
  /** In the order of the list. */
  readonly gaps: readonly CheckId[];
}

export const idsOf = (shown: Shown): CheckId[] => Object.keys(shown) as CheckId[];

/** The form of an article: the must-be checks of one list. */
export const smallTool: Tool<Shown, TypedShown, SmallOutcome> = {
  typedOf: (shown) => shown as TypedShown,
  read: () => ({ values: {}, problems: {} }),
  outcomeOf(of) {
    const ids = idsOf(of);
    return { of, total: ids.length, gaps: ids.filter((id) => of[id] !== 'yes') };
  },
  empty: {},
};

/** In the template of an address: the letter of one must-be check, in the order of the list. */
export const PLACE = '*';

/** Where the whole audit opens with these answers; evidence is asked for there. */
export function filled(template: string, shown: Shown): string {
  const letters = idsOf(shown).map((id) => LETTERS[shown[id] === 'yes' ? 'shown' : 'missing']);
  return template.replaceAll(PLACE, () => letters.shift() ?? '');
}
