import { CATEGORIES, type Category, type CategoryCounts, ranked, totalOf } from './categories.ts';

/** The four rules that make one class of many answers. They disagree on real data: a class without its rule says little. */
export type RuleName = 'mode' | 'near-tie' | 'blauth' | 'lee-newcomb';

export const RULES: readonly RuleName[] = ['mode', 'near-tie', 'blauth', 'lee-newcomb'];

/**
 * Why a rule chose what it chose: the most frequent class alone; first in order among equals; first in order because the
 * lead was too small; the larger side of Blauth's two; no class clear enough to stand alone.
 */
export type ClassReason = 'largest' | 'tie' | 'near-tie' | 'side' | 'mixed';

export interface Classification {
  readonly rule: RuleName;
  readonly category: Category;
  readonly reason: ClassReason;
  /** The class that came second, or, of a mixed class, the one beside `category`; `null` if nobody chose another. */
  readonly other: Category | null;
}

/** The lead of the first class over the second, and the weight of the classes that move satisfaction, as ratios of all answers. */
export interface Strength {
  readonly categoryStrength: number;
  readonly totalStrength: number;
}

/** A lead of so many percent of all answers or less does not decide. */
export const NEAR_TIE_PERCENT = 6;

/** Below this total strength Lee & Newcomb's rule leaves a small lead alone. Known to us through other texts only. */
export const MIXED_FROM_PERCENT = 60;

/**
 * The class of a feature by one named rule.
 *
 * - `mode`: the most frequent class; equals go by M > O > A > I (Berger et al. 1993; Matzler et al. 1996).
 * - `near-tie`: if the lead over the second is at most 6 percent of all answers, the earlier in M > O > A > I wins.
 * - `blauth`: if M + O + A > I + R + Q, the largest of M, O, A, else of I, R, Q (R. Blauth, in Berger et al. 1993).
 * - `lee-newcomb`: the most frequent class, but mixed when the lead (category strength) is at most 6 percent while
 *   M + O + A (total strength) is at least 60 percent (Lee & Newcomb 1997, the bounds as quoted by others).
 *
 * @returns `null` without answers.
 * @see Lee, M. C. & Newcomb, J. F. (1997). Applying the Kano methodology to meet customer requirements. Quality Management Journal 4(3), 95–110.
 * @example classify({ M: 15, O: 24, A: 121, I: 124, R: 6, Q: 6 }, 'near-tie') // { rule: 'near-tie', category: 'A', reason: 'near-tie', other: 'I' }
 */
export function classify(counts: CategoryCounts, rule: RuleName = 'mode'): Classification | null {
  return totalOf(counts) === 0 ? null : { rule, ...BY_RULE[rule](counts) };
}

/** One feature's class by every rule. */
export interface AllClasses {
  readonly byRule: Readonly<Record<RuleName, Classification>>;
  /** All four rules name the same class, none of them a mixed one. */
  readonly agree: boolean;
}

/**
 * The class by every rule, and whether they agree.
 *
 * @returns `null` without answers.
 * @example classifyByAll({ M: 15, O: 24, A: 121, I: 124, R: 6, Q: 6 })?.agree // false
 */
export function classifyByAll(counts: CategoryCounts): AllClasses | null {
  if (totalOf(counts) === 0) return null;
  const by = (rule: RuleName): Classification => ({ rule, ...BY_RULE[rule](counts) });
  const byRule = {
    mode: by('mode'),
    'near-tie': by('near-tie'),
    blauth: by('blauth'),
    'lee-newcomb': by('lee-newcomb'),
  };
  const agrees = ({ category, reason }: Classification) =>
    category === byRule.mode.category && reason !== 'mixed';
  return { byRule, agree: RULES.every((rule) => agrees(byRule[rule])) };
}

/**
 * Category strength, the lead of the first class over the second, and total strength, M + O + A, both as ratios of all
 * answers.
 *
 * @returns `null` without answers.
 * @see Lee, M. C. & Newcomb, J. F. (1997). Quality Management Journal 4(3), 95–110.
 * @example strengthOf({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) // { categoryStrength: 0.09459…, totalStrength: 0.88851… }
 */
export function strengthOf(counts: CategoryCounts): Strength | null {
  const total = totalOf(counts);
  if (total === 0) return null;
  const [first, second] = firstTwo(counts);
  return {
    categoryStrength: (counts[first] - counts[second]) / total,
    totalStrength: (counts.M + counts.O + counts.A) / total,
  };
}

type Chosen = Omit<Classification, 'rule'>;

const BY_RULE: Readonly<Record<RuleName, (counts: CategoryCounts) => Chosen>> = {
  mode: byMode,
  'near-tie': byNearTie,
  blauth: bySide,
  'lee-newcomb': byStrength,
};

const firstTwo = (counts: CategoryCounts) => ranked(counts) as unknown as readonly [Category, Category];

function byMode(counts: CategoryCounts): Chosen {
  const [first, second] = firstTwo(counts);
  const reason = counts[first] === counts[second] ? 'tie' : 'largest';
  return { category: first, reason, other: counts[second] > 0 ? second : null };
}

function byNearTie(counts: CategoryCounts): Chosen {
  const mode = byMode(counts);
  const { category, other } = mode;
  if (other === null || mode.reason === 'tie' || !isNear(counts)) return mode;
  const [earlier, later] = inOrder(category, other);
  return { category: earlier, reason: 'near-tie', other: later };
}

function bySide(counts: CategoryCounts): Chosen {
  const { M, O, A, I, R, Q } = counts;
  const moving = M + O + A > I + R + Q;
  const side = byMode(moving ? { ...counts, I: 0, R: 0, Q: 0 } : { ...counts, M: 0, O: 0, A: 0 });
  const mode = byMode(counts);
  return side.category === mode.category
    ? { ...side, other: mode.other }
    : { ...side, reason: 'side', other: mode.category };
}

function byStrength(counts: CategoryCounts): Chosen {
  const mode = byMode(counts);
  const strong = (counts.M + counts.O + counts.A) * 100 >= MIXED_FROM_PERCENT * totalOf(counts);
  return mode.other !== null && strong && isNear(counts) ? { ...mode, reason: 'mixed' } : mode;
}

/** In whole numbers, so that a lead of exactly six percent is one. */
function isNear(counts: CategoryCounts): boolean {
  const [first, second] = firstTwo(counts);
  return (counts[first] - counts[second]) * 100 <= NEAR_TIE_PERCENT * totalOf(counts);
}

const inOrder = (one: Category, other: Category): [Category, Category] =>
  CATEGORIES.indexOf(one) < CATEGORIES.indexOf(other) ? [one, other] : [other, one];
