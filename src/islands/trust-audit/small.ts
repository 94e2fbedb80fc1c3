import { encodeFragment } from '../../lib/share/fragment.ts';
import { type Check, type CheckId, LISTS, type List, mustsOf } from '../../lib/trust-audit/checks.ts';
import { writeChoices } from '../../lib/trust-audit/code.ts';
import type { Tool } from '../shared/Bench.tsx';
import { FRAGMENT_VERSION } from './choices.ts';

/** Whether each must-be check of a list can be shown right now; others have no entry. */
export type Shown = Readonly<Partial<Record<CheckId, 'yes' | 'no'>>>;
export type TypedShown = Readonly<Record<CheckId, 'yes' | 'no'>>;

export interface SmallOutcome {
  readonly of: Shown;
  readonly total: number;
  /** In the order of the list. */
  readonly gaps: readonly Check[];
}

/** The form of an article: the must-be checks of one list. */
export const smallTool = (list: List): Tool<Shown, TypedShown, SmallOutcome> => ({
  typedOf: (shown) => shown as TypedShown,
  read: () => ({ values: {}, problems: {} }),
  outcomeOf(of) {
    const musts = mustsOf(list);
    return { of, total: musts.length, gaps: musts.filter(({ id }) => of[id] !== 'yes') };
  },
  empty: {},
});

/** Where the whole audit opens with these answers; evidence is asked for there. */
export const auditFragment = (list: List, shown: Shown): string =>
  encodeFragment(
    FRAGMENT_VERSION,
    Object.fromEntries(
      LISTS.map((each) => [
        each,
        writeChoices(each, (id) =>
          each !== list || shown[id] === undefined ? '' : shown[id] === 'yes' ? 'shown' : 'missing',
        ),
      ]),
    ),
  );
