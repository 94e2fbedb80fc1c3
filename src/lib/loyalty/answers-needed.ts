import { Z_95 } from '../stats/normal.ts';

/**
 * How many answers bring the margin of a score down to `margin`: z²·variance/margin², rounded up, at 95 %.
 *
 * It is the plain normal formula, good from some dozens of answers on; the intervals shown elsewhere are score intervals
 * and differ from it by less than an answer's worth there. At least 1.
 *
 * @param variance of one answer: p(1 − p) of a share, {@link scoreVariance} of a net promoter score.
 * @param margin half the width of the interval, a ratio in (0, 1].
 * @see Cochran, W. G. (1977). Sampling techniques, 3rd ed., section 4.4.
 * @example answersNeeded(0.5875, 0.05) // 903
 */
export const answersNeeded = (variance: number, margin: number): number =>
  Math.max(1, Math.ceil((Z_95 * Z_95 * variance) / (margin * margin)));

/** The largest variance of one answer: half and half. */
export const WORST = {
  /** Half promoters, half detractors. */
  recommendation: 1,
  /** Half satisfied. */
  satisfaction: 0.25,
} as const;
