import type { Proportion } from './fisher.ts';

/** Counts as unlikely as the observed one up to rounding count with it, as in R's binom.test. */
const TIE = 1 + 1e-7;

/**
 * The exact binomial test, two-sided: if each trial hits with `probability`, how probable is a count no likelier than this one?
 * Time grows with the square root of the trials: counts so far from the likeliest that their weight is nothing are left out.
 *
 * @param probability in (0, 1); one half unless told: are two answers equally liked?
 * @returns a p value in [0, 1]; 1 without trials.
 * @see Clopper, C. J. & Pearson, E. S. (1934). Biometrika 26(4), 404–413; two-sided by likelihood as in R's binom.test.
 * @example binomialTest({ hits: 7, trials: 8 }) // 0.0703125
 */
export function binomialTest({ hits, trials }: Proportion, probability = 0.5): number {
  const odds = probability / (1 - probability);
  const up = (k: number) => ((trials - k) / (k + 1)) * odds;
  const peak = Math.min(trials, Math.floor((trials + 1) * probability));
  const weights = new Float64Array(trials + 1);
  weights[peak] = 1;
  let [low, high] = [peak, peak];
  for (; high < trials && weights[high]; high++) weights[high + 1] = (weights[high] ?? 0) * up(high);
  for (; low > 0 && weights[low]; low--) weights[low - 1] = (weights[low] ?? 0) / up(low - 1);
  const observed = (weights[hits] ?? 0) * TIE;
  let [asUnlikely, all] = [0, 0];
  for (const weight of weights.subarray(low, high + 1)) {
    all += weight;
    if (weight <= observed) asUnlikely += weight;
  }
  return Math.min(1, asUnlikely / all);
}
