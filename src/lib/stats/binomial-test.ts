import type { Proportion } from './fisher.ts';

/** Counts as unlikely as the observed one up to rounding count with it, as in R's binom.test. */
const TIE = 1 + 1e-7;

/**
 * The exact binomial test, two-sided: if each trial hits with `probability`, how probable is a count no likelier than this one?
 * Time grows with the trials; meant for up to some millions.
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
  for (let k = peak; k < trials; k++) weights[k + 1] = (weights[k] ?? 0) * up(k);
  for (let k = peak; k > 0; k--) weights[k - 1] = (weights[k] ?? 0) / up(k - 1);
  const observed = (weights[hits] ?? 0) * TIE;
  const sum = (part: Float64Array) => part.reduce((total, weight) => total + weight, 0);
  return Math.min(1, sum(weights.filter((weight) => weight <= observed)) / sum(weights));
}
