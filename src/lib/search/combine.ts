import type { Plan } from './plan.ts';
import { tightness } from './proximity.ts';

/** What the index says about one page for one stem. */
export interface Hit {
  readonly score: number;
  /** Places of the words in the page's text, ascending; none when only its title or keywords matched. */
  readonly positions: readonly number[];
}

/** Pages by id. */
export type Hits = ReadonlyMap<string, Hit>;

export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** Places of the slots the page satisfies. */
  readonly covered: readonly number[];
  /** Stems that satisfied them. */
  readonly stems: ReadonlySet<string>;
}

const COVERAGE_EXPONENT = 1.5;
const PROXIMITY_GAIN = 1;
/** A synonym of several words means little when its words stand far apart. */
const SCATTERED = 0.3;

/** What has been found for one slot of one page. */
interface Best {
  readonly score: number;
  readonly positions: readonly number[];
  readonly stems: readonly string[];
}

const NOT_FOUND: Best = { score: 0, positions: [], stems: [] };

/**
 * Ranks the pages that satisfy a plan. For each slot the best alternative counts; the sum is multiplied by the share of
 * slots covered, to the power of 1.5, and by up to 2 when the words stand together.
 */
export function combine(plan: Plan, hitsOf: (stem: string) => Hits): RankedPage[] {
  const pages = new Map<string, Best[]>();
  for (const alternative of plan.alternatives) {
    const hits = alternative.stems.map(hitsOf);
    for (const id of commonPages(hits)) {
      const found = alternativeOn(
        hits.map((one) => one.get(id)).filter((hit) => hit !== undefined),
        alternative,
      );
      const slots = pages.get(id) ?? plan.slots.map(() => NOT_FOUND);
      pages.set(
        id,
        slots.map((best, slot) =>
          alternative.slots.includes(slot) && found.score > best.score ? found : best,
        ),
      );
    }
  }
  return [...pages]
    .filter(([id]) => plan.phrases.every((phrase) => hasPhrase(id, phrase, hitsOf)))
    .map(([id, slots]) => ranked(id, slots))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const commonPages = ([first, ...rest]: readonly Hits[]): string[] =>
  [...(first?.keys() ?? [])].filter((id) => rest.every((hits) => hits.has(id)));

function alternativeOn(hits: readonly Hit[], { stems, weight }: Plan['alternatives'][number]): Best {
  const lists = hits.map((hit) => hit.positions);
  const together = stems.length === 1 || tightness(lists) > 0.5 ? 1 : SCATTERED;
  const mean = hits.reduce((sum, hit) => sum + hit.score, 0) / stems.length;
  return { score: weight * together * mean, positions: lists.flat().sort((a, b) => a - b), stems };
}

function ranked(id: string, slots: readonly Best[]): RankedPage {
  const covered = slots.flatMap(({ score }, slot) => (score > 0 ? [slot] : []));
  const sum = slots.reduce((total, { score }) => total + score, 0);
  const near = covered.length > 1 ? tightness(slots.map(({ positions }) => positions)) : 0;
  const coverage = (covered.length / slots.length) ** COVERAGE_EXPONENT;
  const stems = new Set(slots.flatMap((best) => best.stems));
  return { id, covered, stems, score: sum * coverage * (1 + PROXIMITY_GAIN * near) };
}

function hasPhrase(id: string, phrase: readonly string[], hitsOf: (stem: string) => Hits): boolean {
  const [first = [], ...rest] = phrase.map((stem) => new Set(hitsOf(stem).get(id)?.positions ?? []));
  return [...first].some((at) => rest.every((positions, index) => positions.has(at + index + 1)));
}
