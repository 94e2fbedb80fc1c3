import { CATEGORIES, type Category, type CategoryCounts } from '../../lib/kano/categories.ts';
import { writeKanoState } from '../../lib/kano/state.ts';
import type { Tool } from '../shared/Bench.tsx';
import { readTexts } from '../shared/texts.ts';
import { plainFragment } from './fragment.ts';
import { type FeatureResult, outcomeOf } from './model.ts';
import { NO_TEXTS, readCounts, textsOf } from './rows.ts';

export type TypedCounts = Readonly<Record<Category, string>>;

export interface SmallOutcome {
  readonly of: CategoryCounts;
  readonly feature: FeatureResult;
}

/** The form of one feature: six counts in, its class and coefficients out. */
export const smallTool = (name: string): Tool<CategoryCounts, TypedCounts, SmallOutcome> => ({
  typedOf: textsOf,
  read: (typed) => ({
    values: readTexts<Category>(typed, KINDS).values,
    problems: readCounts(typed).problems,
  }),
  outcomeOf(typed) {
    const { counts } = readCounts(typed);
    const feature = counts && outcomeOf([{ name, counts }], 'mode')?.features[0];
    return counts && feature && { of: counts, feature };
  },
  empty: NO_TEXTS,
});

const KINDS = Object.fromEntries(CATEGORIES.map((category) => [category, 'number'])) as Record<
  Category,
  'number'
>;

/** Where the workshop opens with this feature. */
export const workshopFragment = (name: string, counts: CategoryCounts): string =>
  plainFragment(
    writeKanoState({ product: '', rule: 'mode', table: 'standard', features: [{ name, counts }] }),
  );
