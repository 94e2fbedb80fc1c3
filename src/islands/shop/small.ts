import { cdnowChance } from '../../lib/churn/cdnow.ts';
import { checkFields, type FieldRules } from '../../lib/churn/fields.ts';
import { meanGap, type PurchaseRhythm, relativeSilence } from '../../lib/churn/relative-silence.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Problem } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, type Reading, readTexts } from '../shared/texts.ts';

/** One customer, and for how many days the chance is told. */
export interface Rhythm extends PurchaseRhythm {
  readonly horizon: number;
}

type Field = keyof Rhythm;
export type TypedRhythm = Readonly<Record<Field, string>>;

export interface RhythmOutcome {
  readonly of: Rhythm;
  /** Days between two purchases and how many of them the silence lasts; `null` for one purchase. */
  readonly gap: number | null;
  readonly ratio: number | null;
  readonly chance: number;
}

/** Maryam of the article: every 30 days, and silent for 90. */
export const rhythmExample: Rhythm = { purchases: 6, span: 150, silent: 90, horizon: 90 };

const RULES = {
  purchases: { low: 1, high: 1000, whole: true, code: 'shop-small.purchasesWrong' },
  span: { low: 0, high: 3650, whole: true, code: 'shop-small.spanWrong' },
  silent: { low: 0, high: 3650, whole: true, code: 'shop-small.silentWrong' },
  horizon: { low: 1, high: 730, whole: true, code: 'shop-small.horizonWrong' },
} as const satisfies FieldRules<Field, string>;

const KINDS = { purchases: 'number', span: 'number', silent: 'number', horizon: 'number' } as const;

function read(typed: TypedRhythm): Reading<Field> {
  const { values, problems } = readTexts<Field>(typed, KINDS);
  const { purchases = 1, span } = values;
  const short: Partial<Record<Field, Problem>> =
    span !== undefined && span < purchases - 1
      ? { span: { code: 'shop-small.spanShort', args: { least: formatNumber(purchases - 1) } } }
      : {};
  return { values, problems: { ...short, ...checkFields(values, RULES), ...problems } };
}

export const rhythmTool: Tool<Rhythm, TypedRhythm, RhythmOutcome> = {
  read,
  outcomeOf(_, { values, problems }) {
    const { purchases, span, silent, horizon } = values;
    if (purchases === undefined || span === undefined || silent === undefined || horizon === undefined)
      return undefined;
    if (Object.keys(problems).length > 0) return undefined;
    // One purchase has no span, whatever stands there.
    const rhythm = { purchases, span: purchases === 1 ? 0 : span, silent };
    return {
      of: { ...rhythm, horizon },
      gap: meanGap(rhythm),
      ratio: relativeSilence(rhythm),
      chance: cdnowChance(rhythm, horizon),
    };
  },
  typedOf: ({ purchases, span, silent, horizon }) => ({
    purchases: numberText(purchases),
    span: numberText(span),
    silent: numberText(silent),
    horizon: numberText(horizon),
  }),
  empty: { purchases: '', span: '', silent: '' },
};
