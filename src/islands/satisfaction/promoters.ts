import { checkCounts } from '../../lib/loyalty/counts.ts';
import {
  CLASSES,
  type NetPromoter,
  netPromoter,
  type RecommendationClass,
  type Recommendations,
} from '../../lib/loyalty/net-promoter.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, readTexts } from '../shared/texts.ts';

export type TypedPromoters = Readonly<Record<RecommendationClass, string>>;

/** What the small form shows: one wave of net promoter answers. */
export interface PromoterOutcome extends NetPromoter {
  readonly of: Recommendations;
}

const KINDS = { positive: 'number', neutral: 'number', negative: 'number' } as const;

export const promoterTool: Tool<Recommendations, TypedPromoters, PromoterOutcome> = {
  read(typed) {
    const { values, problems } = readTexts<RecommendationClass>(typed, KINDS);
    const nobody = CLASSES.every((name) => values[name] === 0);
    const none = nobody ? { positive: { code: 'loyalty.nobody' } } : {};
    return { values, problems: { ...none, ...checkCounts(values), ...problems } };
  },
  outcomeOf(_, { values: { positive, neutral, negative } }) {
    if (positive === undefined || neutral === undefined || negative === undefined) return undefined;
    const of = { positive, neutral, negative };
    const found = netPromoter(of);
    return found.ok ? { ...found.value, of } : undefined;
  },
  typedOf: ({ positive, neutral, negative }) => ({
    positive: numberText(positive),
    neutral: numberText(neutral),
    negative: numberText(negative),
  }),
  empty: { positive: '', neutral: '', negative: '' },
};
