import { isLetter } from '../letters.ts';
import { isPersianAt } from '../script.ts';
import { patternRule } from './support.ts';

const LETTER = '\\u0621-\\u063A\\u0641-\\u0655\\u066E-\\u06D3\\u06D5';

/** A space before a closing mark: «بله ،». A colon or full stop counts only where no letter or digit follows it. */
export const spaceBefore = patternRule(
  'orthography.spaceBefore',
  'error',
  new RegExp(`(?<=[${LETTER}۰-۹»)٪]) +(?=[،؛؟»)]|[!:.](?:[\\s»)]|$))`, 'g'),
  (match, text) => (isPersianAt(text, match.index, match.index) ? '' : undefined),
);

/** A space after an opening quote or bracket: «( متن». */
export const spaceAfter = patternRule(
  'orthography.spaceAfter',
  'error',
  new RegExp(`(?<=[«‹(]) +(?=[${LETTER}۰-۹«])`, 'g'),
  () => '',
);

/** No space after a mark: «بله،درست». */
export const spaceMissing = patternRule(
  'orthography.spaceMissing',
  'error',
  new RegExp(`[،؛؟!](?=[${LETTER}«])|[،؛](?=[۰-۹])|(?<!:):(?=[${LETTER}«])`, 'g'),
  ([mark]) => `${mark} `,
);

/** No space between two sentences: «است.این». Initials («ه.ش») and names of files keep their dots. */
export const sentenceSpaceMissing = patternRule(
  'orthography.spaceMissing',
  'error',
  new RegExp(`(?<=[${LETTER}\\u200C]{2}|[»)])\\.(?=[${LETTER}]{2})`, 'g'),
  (match, text) =>
    /(?:^|[\s.])[^\s.]\.[^\s.]+$/.test(text.slice(Math.max(0, match.index - 40), match.index))
      ? undefined
      : '. ',
);

const SUFFIX = /^(?:ها(?:ی(?:ی|ش|م|شان)?|ست)?|ی|ای|م|ش|ست|اند|تر|ترین)(?![\u0621-\u06D3])/;

/** No space after a closing quote or bracket: «(بند)است». Endings may follow: «کتاب»ها. */
export const closingSpaceMissing = patternRule(
  'orthography.spaceMissing',
  'error',
  new RegExp(`[»)](?=[${LETTER}])`, 'g'),
  (match, text) => {
    const rest = text.slice(match.index + 1, match.index + 12);
    if (SUFFIX.test(rest) || isSuffixInBrackets(text, match.index)) return undefined;
    return `${match[0]} `;
  },
);

/** «کتاب(های)ش»: the bracket belongs to a word. */
function isSuffixInBrackets(text: string, close: number): boolean {
  const open = text.lastIndexOf('(', close);
  return text[close] === ')' && isLetter(text[open - 1] ?? '');
}

/** No space before an opening quote or a longer bracket: «گفت«بله»». «کتاب(ها)» and «امام(ع)» are left alone. */
export const openingSpaceMissing = patternRule(
  'orthography.spaceMissing',
  'error',
  new RegExp(`(?<=[${LETTER}])(?:«|\\((?=[^)\\n]{5}))`, 'g'),
  ([mark]) => ` ${mark}`,
);

/** More than one space. */
export const repeatedSpaces = patternRule(
  'orthography.spaceRepeated',
  'error',
  /(?<=\S) {2,}(?=\S)/g,
  () => ' ',
);
