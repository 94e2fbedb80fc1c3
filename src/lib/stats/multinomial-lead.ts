import { type PoissonWindow, poissonWindow } from './poisson.ts';

/** Up to so many draws the sum over all outcomes is exact. */
const EXACT_TO = 60;

/**
 * The probability that one class of a multinomial sample comes out more frequent than every other class.
 *
 * Exact up to 60 draws: a multinomial is independent Poisson counts given their sum (Levin 1981), so the outcomes are
 * summed by convolution. Beyond 60 the sum is left free and the result corrected for it (analytic depoissonization, first
 * order). Where the classes outside the two largest can expect two draws or more, the error stays below 0.001; where two
 * classes share all draws, ties depend on the draws being even or odd, which is averaged: the error is at most 0.2/√draws.
 *
 * @param shares probabilities of the classes, adding up to 1.
 * @param lead index of the class that should lead.
 * @param draws whole number from 0.
 * @see Levin, B. (1981). A representation for multinomial cumulative distribution functions. Annals of Statistics 9(5),
 * 1123–1126; Jacquet, P. & Szpankowski, W. (1998). Analytical depoissonization. Theoretical Computer Science 201, 1–62.
 * @example leadProbability([0.4, 0.3, 0.2, 0.1], 0, 12) // 0.52474…
 */
export function leadProbability(shares: readonly number[], lead: number, draws: number): number {
  if (draws === 0) return 0;
  return draws <= EXACT_TO ? exactLead(shares, lead, draws) : approximateLead(shares, lead, draws);
}

function exactLead(shares: readonly number[], lead: number, draws: number): number {
  const full = shares.map((share) => upTo(poissonWindow(share * draws), draws));
  const others = full.filter((_, index) => index !== lead);
  let joint = 0;
  for (let most = 1; most <= draws; most++) {
    const rest = others.reduce((sums, other) => convolve(sums, other.slice(0, most), draws - most), [1]);
    joint += (full[lead]?.[most] ?? 0) * (rest[draws - most] ?? 0);
  }
  return joint / (upTo(poissonWindow(draws), draws)[draws] ?? 1);
}

/** Probabilities of the counts 0 … `most`. */
const upTo = ({ from, shares }: PoissonWindow, most: number): number[] =>
  Array.from({ length: most + 1 }, (_, count) => shares[count - from] ?? 0);

/** The distribution of a sum, cut off above `most`. */
function convolve(one: readonly number[], other: readonly number[], most: number): number[] {
  const sums = new Array<number>(Math.min(most + 1, one.length + other.length - 1)).fill(0);
  for (let i = 0; i < one.length; i++)
    for (let j = 0; j < other.length && i + j < sums.length; j++)
      sums[i + j] = (sums[i + j] ?? 0) + (one[i] ?? 0) * (other[j] ?? 0);
  return sums;
}

/** P(n) ≈ g(n) − n/2 · g″(n), where g takes the number of draws itself for Poisson with mean n. */
function approximateLead(shares: readonly number[], lead: number, draws: number): number {
  const step = Math.sqrt(draws);
  const middle = freeLead(shares, lead, draws);
  const bend = freeLead(shares, lead, draws + step) - 2 * middle + freeLead(shares, lead, draws - step);
  return Math.min(1, Math.max(0, middle - bend / 2));
}

function freeLead(shares: readonly number[], lead: number, draws: number): number {
  const windows = shares.map((share) => poissonWindow(share * draws));
  const below = windows.filter((_, index) => index !== lead).map(cumulative);
  const { from, shares: own } = windows[lead] as PoissonWindow;
  return own.reduce(
    (sum, share, index) => sum + below.reduce((product, of) => product * of(from + index), share),
    0,
  );
}

/** The probability of fewer than `count`. */
function cumulative({ from, shares }: PoissonWindow): (count: number) => number {
  const sums = new Float64Array(shares.length + 1);
  shares.forEach((share, index) => {
    sums[index + 1] = (sums[index] ?? 0) + share;
  });
  return (count) => (count <= from ? 0 : (sums[Math.min(count - from, shares.length)] ?? 1));
}
