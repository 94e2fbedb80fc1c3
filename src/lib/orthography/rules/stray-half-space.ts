import { isLetter, joinsNext, OPAQUE, ZWNJ } from '../letters.ts';
import { patternRule } from './support.ts';

/** Doubled half-spaces and half-spaces with no letter after them or nothing before them. */
export const strayHalfSpaces = patternRule(
  'orthography.strayHalfSpace',
  'error',
  /\u200C+/g,
  (match, text) => {
    const before = text[match.index - 1] ?? '';
    const after = text[match.index + match[0].length] ?? '';
    if (before === OPAQUE || after === OPAQUE) return undefined;
    return /[\p{L}\p{M}\p{N}»)\]٪%]/u.test(before) && /[\p{L}\p{N}«(]/u.test(after) ? ZWNJ : '';
  },
);

/** A half-space after a letter that does not join anyway: «کار‌ها». Before «ا» it is left, as in «تازه‌وارد‌ام». */
export const redundantHalfSpaces = patternRule(
  'orthography.redundantHalfSpace',
  'style',
  /(?<=[اآأإدذرزژوؤء])\u200C(?=[^اآ\P{L}])/gu,
  (match, text) =>
    isLetter(text[match.index + 1] ?? '') && !joinsNext(text[match.index - 1] ?? '') ? '' : undefined,
);
