/** The periods a reader may count in, shortest first. */
export const PERIODS = ['week', 'month', 'season', 'year'] as const;

export type Period = (typeof PERIODS)[number];

/** A year of 52 weeks, 12 months, 4 seasons: round numbers, because a rate is not known to the day. */
export const PERIODS_PER_YEAR: Readonly<Record<Period, number>> = { week: 52, month: 12, season: 4, year: 1 };

/**
 * Churn over `periods` equal periods when each loses the same share `rate` of those still there: 1 − (1 − c)^k, never k·c.
 *
 * @param rate a ratio in [0, 1].
 * @param periods how many, 0 or more; a fraction converts to a shorter period.
 * @see Fader, P. S. & Hardie, B. G. S. (2007). How to project customer retention. J. Interactive Marketing 21(1): constant churn is the geometric model there.
 * @example compoundRate(0.05, 12) // 0.4596…, not 0.60
 */
export function compoundRate(rate: number, periods: number): number {
  // Nothing has happened yet, even where everybody will leave: 0 · ln 0 is no number.
  if (periods === 0) return 0;
  // log1p and expm1 keep the digits of a rate far below one in a million.
  return periods === 1 ? rate : -Math.expm1(periods * Math.log1p(-rate));
}

/**
 * The same constant churn told for another period.
 *
 * @example convertRate(0.01, 'season', 'year') // 0.0394…
 */
export const convertRate = (rate: number, from: Period, to: Period): number =>
  compoundRate(rate, PERIODS_PER_YEAR[from] / PERIODS_PER_YEAR[to]);
