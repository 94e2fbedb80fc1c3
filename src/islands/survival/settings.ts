import { formatNumber } from '../../lib/persian/number-format.ts';
import { type FragmentSpec, wholeNumber } from '../../lib/share/fragment.ts';
import type { Settings } from '../shared/data-input/DataBench.tsx';
import { readTexts } from '../shared/texts.ts';

export interface SurvivalSettings {
  /** The time after which survival is told, in the unit of the data. */
  readonly at: number;
}

export type SurvivalTyped = Readonly<Record<keyof SurvivalSettings, string>>;

/** A hundred years of days. */
const MOST = 36_500;

export const survivalExample: SurvivalSettings = { at: 180 };

export const survivalFragment: FragmentSpec<SurvivalSettings> = {
  version: 1,
  fields: {
    at: (text) => wholeNumber(MOST)(text) || undefined,
  },
};

export const survivalSettings: Settings<SurvivalSettings, SurvivalTyped> = {
  typedOf: ({ at }) => ({ at: formatNumber(at) }),
  read: ({ at }) => {
    const { values, problems } = readTexts({ at }, { at: 'number' });
    const wrong =
      values.at !== undefined && !(Number.isInteger(values.at) && values.at >= 1 && values.at <= MOST);
    const problem = { code: 'survival.time', args: { most: formatNumber(MOST) } };
    return { values, problems: wrong ? { at: problem } : problems };
  },
  valuesOf: (_, { values: { at } }) => (at === undefined ? undefined : { at }),
};
