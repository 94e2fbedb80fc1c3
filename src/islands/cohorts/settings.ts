import { RULES } from '../../lib/churn/fields.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { decimal, type FragmentSpec, wholeNumber } from '../../lib/share/fragment.ts';
import type { Settings } from '../shared/data-input/DataBench.tsx';
import { percentText, type Reading, readTexts } from '../shared/texts.ts';

export interface CohortSettings {
  /** How many periods the projection reaches. */
  readonly horizon: number;
  /** Of one period, a ratio. */
  readonly discount: number;
  /** How many of the last ages the model does not see when it is tested. */
  readonly held: number;
}

export type CohortTyped = Readonly<Record<keyof CohortSettings, string>>;

const MOST = { horizon: 240, held: 100 };

export const cohortExample: CohortSettings = { horizon: 24, discount: 0.01, held: 3 };

const whole =
  (most: number) =>
  (text: string): number | undefined => {
    const count = wholeNumber(most)(text);
    return count === 0 ? undefined : count;
  };

export const cohortFragment: FragmentSpec<CohortSettings> = {
  version: 1,
  fields: {
    horizon: whole(MOST.horizon),
    discount: decimal(RULES.discount.high),
    held: whole(MOST.held),
  },
};

function read(typed: CohortTyped): Reading<keyof CohortSettings> {
  const { horizon, discount, held } = typed;
  const { values, problems } = readTexts(
    { horizon, discount, held },
    { horizon: 'number', discount: 'percent', held: 'number' },
  );
  const found: { -readonly [Field in keyof typeof problems]: (typeof problems)[Field] } = { ...problems };
  for (const field of ['horizon', 'held'] as const) {
    const value = values[field];
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= MOST[field]))
      found[field] = { code: 'cohorts.periods', args: { most: formatNumber(MOST[field]) } };
  }
  const rate = values.discount;
  if (rate !== undefined && !(rate >= 0 && rate <= RULES.discount.high))
    found.discount = { code: 'churn-lab.discount' };
  return { values, problems: found };
}

export const cohortSettings: Settings<CohortSettings, CohortTyped> = {
  typedOf: ({ horizon, discount, held }) => ({
    horizon: formatNumber(horizon),
    discount: percentText(discount),
    held: formatNumber(held),
  }),
  read,
  valuesOf: (_, { values: { horizon, discount, held } }) =>
    horizon === undefined || discount === undefined || held === undefined
      ? undefined
      : { horizon, discount, held },
};
