import { decimal, type FieldReader, type FragmentSpec } from '../../lib/share/fragment.ts';
import type { Settings } from '../shared/data-input/DataBench.tsx';
import { percentText, readTexts } from '../shared/texts.ts';

export interface ConcentrationSettings {
  /** The part of the customers whose share is told, a ratio. */
  readonly top: number;
  /** The part of the sales for which the fewest customers are counted, a ratio. */
  readonly target: number;
}

export type ConcentrationTyped = Readonly<Record<keyof ConcentrationSettings, string>>;

const LEAST = 0.001;
const MOST = 0.999;

const part: FieldReader<number> = (text) => {
  const value = decimal(MOST)(text);
  return value !== undefined && value >= LEAST ? value : undefined;
};

export const concentrationFragment: FragmentSpec<ConcentrationSettings> = {
  version: 1,
  fields: { top: part, target: part },
};

export const concentrationSettings: Settings<ConcentrationSettings, ConcentrationTyped> = {
  typedOf: ({ top, target }) => ({ top: percentText(top), target: percentText(target) }),
  read: (typed) => {
    const { values, problems } = readTexts(typed, { top: 'percent', target: 'percent' });
    const problem = { code: 'concentration-details.part' };
    const wrong = (field: keyof ConcentrationTyped) => {
      const value = values[field];
      return value !== undefined && !(value >= LEAST && value <= MOST) ? { [field]: problem } : {};
    };
    return { values, problems: { ...wrong('top'), ...wrong('target'), ...problems } };
  },
  valuesOf: (_, { values: { top, target } }) =>
    top === undefined || target === undefined ? undefined : { top, target },
};
