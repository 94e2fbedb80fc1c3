import { CATEGORIES, type Category, type CategoryCounts } from './categories.ts';
import { classify, type RuleName } from './classify.ts';
import { type Coefficients, coefficients } from './coefficients.ts';

/**
 * Why a feature stands under the one above it: a later class; within the class a smaller |Worse|, or with equal |Worse| a smaller
 * Better; or nothing but the order of entry. The first has none above.
 */
export type PriorityStep = 'first' | 'class' | 'worse' | 'better' | 'entry';

export interface Priority {
  /** Place in the list that was given. */
  readonly index: number;
  readonly name: string;
  readonly category: Category;
  readonly coefficients: Coefficients | null;
  readonly step: PriorityStep;
  /** The |Worse| intervals of this feature and the one above overlap: within the class their order may be chance. */
  readonly close: boolean;
}

/**
 * Features in the order of attention: by class M > O > A > I (then R and Q, which want another question first), within a class by
 * |Worse|, then by Better. Features without answers are left out.
 *
 * The order is the literature's, not Kano's own model: what displeases by its absence goes first.
 *
 * @see Matzler, K. et al. (1996). How to delight your customers. J. Product & Brand Management 5(2), 6–18; Berger, C. et al. (1993).
 */
export function prioritise(
  features: readonly { readonly name: string; readonly counts: CategoryCounts }[],
  rule: RuleName = 'mode',
): readonly Priority[] {
  const known = features.flatMap(({ name, counts }, index) => {
    const category = classify(counts, rule)?.category;
    return category ? [{ index, name, category, coefficients: coefficients(counts) }] : [];
  });
  const sorted = known.toSorted(inOrder);
  return sorted.map((item, place) => ({ ...item, ...placed(sorted[place - 1], item) }));
}

type Item = Omit<Priority, 'step' | 'close'>;

const KEYS: readonly (readonly [PriorityStep, (item: Item) => number])[] = [
  ['class', ({ category }) => CATEGORIES.indexOf(category)],
  ['worse', (item) => item.coefficients?.worse ?? 1],
  ['better', (item) => -(item.coefficients?.better ?? -1)],
  ['entry', ({ index }) => index],
];

function inOrder(one: Item, other: Item): number {
  for (const [, key] of KEYS) if (key(one) !== key(other)) return key(one) - key(other);
  return 0;
}

function placed(above: Item | undefined, item: Item): Pick<Priority, 'step' | 'close'> {
  if (!above) return { step: 'first', close: false };
  const step = KEYS.find(([, key]) => key(above) !== key(item))?.[0] ?? 'entry';
  return { step, close: step !== 'class' && overlap(above.coefficients, item.coefficients) };
}

const overlap = (one: Coefficients | null, other: Coefficients | null): boolean =>
  !one ||
  !other ||
  (one.worseInterval.low <= other.worseInterval.high && other.worseInterval.low <= one.worseInterval.high);
