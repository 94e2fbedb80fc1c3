/** A proportion as it was counted: `hits` of `trials`, whole numbers, 0 ≤ hits ≤ trials. */
export interface Proportion {
  readonly hits: number;
  readonly trials: number;
}

/** Tables as unlikely as the observed one up to rounding count with it, as in R's fisher.test. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of two proportions, two-sided: with the margins fixed and no difference, the probability of a
 * table no likelier than this one. Time grows with the smallest margin.
 *
 * @returns a p value in [0, 1]; 1 when a margin is empty.
 * @see Fisher, R. A. (1935). The logic of inductive inference. J. Royal Statistical Society 98(1), 39–82.
 * @example fisherTest({ hits: 3, trials: 4 }, { hits: 1, trials: 4 }) // 0.48571428…
 */
export function fisherTest(first: Proportion, second: Proportion): number {
  const weights = tableWeights(first.trials, second.trials, first.hits + second.hits);
  const observed = weights.of(first.hits) * TIE;
  let [all, extreme] = [0, 0];
  for (let hits = weights.low; hits <= weights.high; hits++) {
    const weight = weights.of(hits);
    all += weight;
    if (weight <= observed) extreme += weight;
  }
  return Math.min(1, extreme / all);
}

/** Hypergeometric weights for every possible count of hits in the first group, the likeliest count weighing 1. */
function tableWeights(first: number, second: number, hits: number) {
  const low = Math.max(0, hits - second);
  const high = Math.min(first, hits);
  const peak = Math.min(high, Math.max(low, Math.floor(((first + 1) * (hits + 1)) / (first + second + 2))));
  const weights = new Float64Array(high - low + 1);
  const up = (k: number) => ((first - k) / (k + 1)) * ((hits - k) / (second - hits + k + 1));
  weights[peak - low] = 1;
  for (let k = peak; k < high; k++) weights[k + 1 - low] = (weights[k - low] ?? 0) * up(k);
  for (let k = peak; k > low; k--) weights[k - 1 - low] = (weights[k - low] ?? 0) / up(k - 1);
  return { low, high, of: (k: number) => weights[k - low] ?? 0 };
}
