import type { ShopModel } from '../../lib/churn/bgnbd.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { type FragmentSpec, oneOf, wholeNumber } from '../../lib/share/fragment.ts';
import type { Settings } from '../shared/data-input/DataBench.tsx';
import { type Reading, readTexts } from '../shared/texts.ts';

export const MODELS = ['mbg', 'bg'] as const satisfies readonly ShopModel['kind'][];

/** What a reader sets; all of it fits into the address, the data never do. */
export interface ShopSettings {
  /** Silent for at least so many days counts as lost. */
  readonly window: number;
  /** The chance of buying again is told for so many days. */
  readonly horizon: number;
  readonly model: ShopModel['kind'];
}

export type ShopTyped = Readonly<Record<keyof ShopSettings, string>>;

/** Two years: what is longer is no window of a shop. */
export const MOST_DAYS = 730;
const DAYS = ['window', 'horizon'] as const;

export const shopExample: ShopSettings = { window: 90, horizon: 60, model: 'mbg' };

export const shopFragment: FragmentSpec<ShopSettings> = {
  version: 1,
  fields: { window: days, horizon: days, model: oneOf(MODELS) },
};

function days(text: string): number | undefined {
  const count = wholeNumber(MOST_DAYS)(text);
  return count === 0 ? undefined : count;
}

function read(typed: ShopTyped): Reading<keyof ShopSettings> {
  const { window, horizon } = typed;
  const { values, problems } = readTexts({ window, horizon }, { window: 'number', horizon: 'number' });
  const found: { -readonly [Field in keyof typeof problems]: (typeof problems)[Field] } = { ...problems };
  for (const field of DAYS) {
    const value = values[field];
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= MOST_DAYS))
      found[field] = { code: 'shop.days', args: { most: formatNumber(MOST_DAYS) } };
  }
  return { values, problems: found };
}

export const shopSettings: Settings<ShopSettings, ShopTyped> = {
  typedOf: ({ window, horizon, model }) => ({
    window: formatNumber(window),
    horizon: formatNumber(horizon),
    model,
  }),
  read,
  valuesOf: ({ model }, { values: { window, horizon } }) =>
    window === undefined || horizon === undefined
      ? undefined
      : { window, horizon, model: model as ShopModel['kind'] },
};
