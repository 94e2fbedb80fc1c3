import type { State } from './answers.ts';
import type { Kind } from './checks.ts';

/** Places in the order of work, the first first. */
export const GAP_STEPS = [1, 2, 3, 4, 5, 6] as const;
export type GapStep = (typeof GAP_STEPS)[number];

const MISSING = { must: 1, performance: 5, attractive: 6 } as const satisfies Record<Kind, GapStep>;
const CLAIMED = { must: 2, performance: 3, attractive: 4 } as const satisfies Record<Kind, GapStep>;

/**
 * The rule «must-be first»: missing must-be, then what is claimed without evidence (must-be, performance, attractive), then
 * missing performance, then missing attractive. It follows Kano's M > O > A; that a claim comes before a missing performance
 * check is our own: its evidence may be only a look away.
 *
 * @returns `undefined` for what is no gap: shown, not our business, not answered.
 * @see Berger et al. 1993, on the order of classes.
 * @example gapStep('must', 'missing') // 1
 * @example gapStep('attractive', 'shown') // undefined
 */
export function gapStep(kind: Kind, state: State): GapStep | undefined {
  if (state === 'missing') return MISSING[kind];
  return state === 'claimed' ? CLAIMED[kind] : undefined;
}
