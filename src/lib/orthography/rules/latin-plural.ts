import { ZWNJ } from '../letters.ts';
import { patternRule } from './support.ts';

/** «NPS ها» → «NPS‌ها»: the ending belongs to the Latin word. */
export const latinPlurals = patternRule(
  'orthography.halfSpacePlural',
  'warning',
  /(?<=[A-Za-z]) (ها(?:ی(?:ی|ش|شان|م|مان)?)?)(?![\p{L}\p{M}\u200C])/gu,
  ([, ending = '']) => ZWNJ + ending,
);
