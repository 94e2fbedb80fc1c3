import { binomialTest } from '../stats/binomial-test.ts';
import { normalTwoTails } from '../stats/normal-tail.ts';
import { type Category, type CategoryCounts, ranked, totalOf } from './categories.ts';

/** The two most frequent classes of a feature, questionable answers aside. */
export interface TopTwo {
  readonly first: Category;
  readonly second: Category;
  readonly firstCount: number;
  readonly secondCount: number;
}

export interface ExactTest extends TopTwo {
  /** Two-sided: how probable so large a difference is when both classes are equally frequent. */
  readonly p: number;
}

export interface FongTest extends TopTwo {
  /** firstCount − secondCount. */
  readonly difference: number;
  /** The difference from which Fong calls the two different. */
  readonly threshold: number;
  readonly different: boolean;
  /** How often this threshold is passed when both classes are equally frequent and together as frequent as here; nominally 0.1. */
  readonly falseAlarmRate: number;
}

/** Fong's two-sided 10 % point of the normal distribution, as he rounds it. */
const FONG_Z = 1.65;

/**
 * The two classes a test of a feature's class compares.
 *
 * @returns `null` when all answers are questionable or there are none.
 */
export function topTwo(counts: CategoryCounts): TopTwo | null {
  const [first, second] = ranked(counts).filter((category) => category !== 'Q') as [Category, Category];
  if (counts[first] === 0) return null;
  return { first, second, firstCount: counts[first], secondCount: counts[second] };
}

/**
 * Is the most frequent class really more frequent than the second? The exact binomial test of the two counts, given their sum:
 * within one sample of people the two counts are one multinomial, and of their sum each person fell to either side.
 *
 * The two were picked by looking, as the closest pair at the top; that makes the test careful, not bold.
 *
 * @returns `null` when all answers are questionable or there are none.
 * @see Przyborowski, J. & Wilenski, H. (1940). Biometrika 31, 313–323 (two counts, given their sum).
 * @example exactTest({ M: 5, O: 15, A: 52, I: 41, R: 5, Q: 2 })?.p // 0.29973…
 */
export function exactTest(counts: CategoryCounts): ExactTest | null {
  const top = topTwo(counts);
  return (
    top && { ...top, p: binomialTest({ hits: top.firstCount, trials: top.firstCount + top.secondCount }) }
  );
}

/**
 * Fong's test, as papers quote it: the two classes differ when |a − b| ≥ 1.65·√((a + b)(2n − a − b) ÷ 2n), where n counts all
 * answers. For comparison with papers only: it takes the variance of two independent binomials, but within one sample
 * the variance of a − b is a + b, so its true false-alarm rate is 2·(1 − Φ(1.65·√(1 − (a + b) ÷ 2n))), 14 to 24 % when the two
 * hold between 40 and 100 % of the answers, not 10 %.
 *
 * @returns `null` when all answers are questionable or there are none.
 * @see Fong, D. (1996). Using the self-stated importance questionnaire to interpret Kano questionnaire results. CQM Journal 5(3), 21–24.
 * @example fongTest({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 })?.threshold // 19.3…
 */
export function fongTest(counts: CategoryCounts): FongTest | null {
  const top = topTwo(counts);
  if (!top) return null;
  const sum = top.firstCount + top.secondCount;
  const shrink = 1 - sum / (2 * totalOf(counts));
  const difference = top.firstCount - top.secondCount;
  const threshold = FONG_Z * Math.sqrt(sum * shrink);
  const falseAlarmRate = normalTwoTails(FONG_Z * Math.sqrt(shrink));
  return { ...top, difference, threshold, different: difference >= threshold, falseAlarmRate };
}
