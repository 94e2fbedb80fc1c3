import { isLetter } from '../letters.ts';
import { patternRule } from './support.ts';

const PERSIAN: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ۀ: 'هٔ',
  ۂ: 'هٔ',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ة',
  ٱ: 'ا',
};

/** Letters of Arabic, Urdu and Kurdish keyboards that look like Persian ones, and «ۀ», which search would not find. */
export const arabicLetters = patternRule(
  'orthography.arabicLetter',
  'error',
  /[يىې]\u0654|ی\u0654|[يىېكڪۀۂہھەۃٱ]/g,
  ([found]) => (found.length === 2 ? 'ئ' : PERSIAN[found]),
);

/** Ready-shaped letters that old programs leave behind: «ﻻ», «ﮐ», «﷼». */
export const presentationForms = patternRule(
  'orthography.presentationForm',
  'error',
  /[\uFB50-\uFD3D\uFD50-\uFDFC\uFE70-\uFEFC]+/g,
  ([found]) => [...found.normalize('NFKC')].map((letter) => PERSIAN[letter] ?? letter).join(''),
);

/** Direction marks, zero-width spaces, soft hyphens: nobody sees them and no reader can search for them. */
export const hiddenCharacters = patternRule(
  'orthography.hiddenCharacter',
  'error',
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u00AC(?=\p{Script=Arabic})|\u200D(?=\p{Script=Arabic})|(?<=[^\P{Script=Arabic}ه])\u200D/gu,
  (match, text) => (isBetweenLetters(text, match.index) && /[\u00AC\u200B]/.test(match[0]) ? '\u200C' : ''),
);

const isBetweenLetters = (text: string, at: number): boolean =>
  isLetter(text[at - 1] ?? '') && isLetter(text[at + 1] ?? '');

/** The stretching stroke. */
export const kashida = patternRule(
  'orthography.kashida',
  'error',
  /(?<=\p{L}\p{M}*)ـ+|ـ+(?=\p{L})/gu,
  () => '',
);
