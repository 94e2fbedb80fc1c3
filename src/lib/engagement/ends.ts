import { type Group, QUESTIONS_OF } from './questions.ts';

/** A customer in one part. */
export interface Ranked {
  readonly name: string;
  readonly yes: number;
  readonly answered: number;
}

/** Those of a list who stand strongest and weakest in a part. */
export interface Ends {
  readonly group: Group;
  /** Customers with at least half of the part's questions answered; the others are not ranked. */
  readonly ranked: number;
  readonly strongest: readonly Ranked[];
  readonly weakest: readonly Ranked[];
  /** Not listed, but as strong, or as weak, as the last one listed. */
  readonly moreStrong: number;
  readonly moreWeak: number;
}

/** Listed at each end; the rest is in the file. */
export const MOST_LISTED = 5;

/**
 * Ranks by the share of «yes» among the answers; of equal shares more «yes», or fewer «no», are stronger. Who is as low as the
 * lowest is never called strong, nor the other way round; when all are the same, both ends are empty.
 *
 * @example endsOf('influence', [{ name: 'a', yes: 0, answered: 1 }, { name: 'b', yes: 1, answered: 1 }]).weakest // [{ name: 'a', yes: 0, answered: 1 }]
 */
export function endsOf(group: Group, customers: readonly Ranked[]): Ends {
  const ranked = customers
    .filter(({ answered }) => answered > 0 && 2 * answered >= QUESTIONS_OF[group].length)
    .sort(strongestFirst);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const strong = worst ? ranked.filter((one) => compare(one, worst) > 0) : [];
  const weak = best ? ranked.filter((one) => compare(one, best) < 0).reverse() : [];
  const half = Math.max(1, Math.min(MOST_LISTED, Math.floor(ranked.length / 2)));
  return {
    group,
    ranked: ranked.length,
    strongest: strong.slice(0, half),
    weakest: weak.slice(0, half),
    moreStrong: alike(strong, half),
    moreWeak: alike(weak, half),
  };
}

/** One order for both ends, so that nobody stands at both. */
const strongestFirst = (one: Ranked, other: Ranked) =>
  compare(other, one) || other.yes - one.yes || one.answered - other.answered;

/** Shares by cross multiplication, so that equal ones are equal. */
const compare = (one: Ranked, other: Ranked): number =>
  Math.sign(one.yes * other.answered - other.yes * one.answered);

function alike(list: readonly Ranked[], shown: number): number {
  const last = list[shown - 1];
  return last ? list.slice(shown).filter((one) => compare(one, last) === 0).length : 0;
}
