import type { Finding, Rule } from '../finding.ts';
import { isPersianAt } from '../script.ts';
import { patternRule } from './support.ts';

const toPersian = (digits: string): string =>
  digits.replace(/[0-9٠-٩]/g, (digit) => String.fromCharCode(0x06f0 + (digit.charCodeAt(0) & 0xf)));

const NUMBER = /[0-9٠-٩]+(?:[.,٫٬/:][0-9٠-٩]+)*/g;
const VERSION = /^[0-9]+\.[0-9]+\.[0-9]+/;

/** Latin or Arabic digits in Persian text; names and versions keep theirs: «iOS 17», «H2O», «v1.2.3». */
export const foreignDigits: Rule = ({ text }) =>
  [...text.matchAll(NUMBER)]
    .filter((match) => isForeign(match, text))
    .map((match): Finding => {
      const [start, end] = [match.index, match.index + match[0].length];
      return {
        start,
        end,
        code: 'orthography.foreignDigit',
        severity: 'error',
        replacement: toPersian(match[0]),
      };
    });

function isForeign(match: RegExpExecArray, text: string): boolean {
  if (/^[٠-٩]+$/.test(match[0])) return true;
  return !VERSION.test(match[0]) && isPersianAt(text, match.index, match.index + match[0].length);
}

const GROUPED = /(?<![۰-۹٫٬.,،])[۰-۹]{1,3}(?:[,،][۰-۹]{3})+(?![۰-۹،,])/g;
const DECIMAL = /(?<![۰-۹.٫٬])[۰-۹]+\.[۰-۹]+(?![.۰-۹])/g;
const NUMBERED = /(?:فصل|بخش|بند|جدول|شکل|نسخهٔ?|ماده|تبصره|نمودار|رابطهٔ?|پیوست|ویرایش|گام|درس)\s$/;

/** «۲,۴۰۰» → «۲٬۴۰۰». */
export const thousands = patternRule('orthography.separator', 'error', GROUPED, ([found]) =>
  found.replace(/[,،]/g, '٬'),
);

/** «۳.۵» → «۳٫۵»; not «بخش ۳.۵». */
export const decimals = patternRule('orthography.separator', 'error', DECIMAL, (match, text) =>
  NUMBERED.test(text.slice(Math.max(0, match.index - 12), match.index))
    ? undefined
    : match[0].replace('.', '٫'),
);

/** «۵۰ %» and «۵۰ ٪» → «۵۰٪». */
export const percents = patternRule('orthography.percent', 'error', /(?<=[۰-۹]) ?%|(?<=[۰-۹]) ٪/g, () => '٪');

/** «٪۵۰» → «۵۰٪». */
export const percentFirst = patternRule(
  'orthography.percent',
  'error',
  /(?<![۰-۹])[٪%]([۰-۹]+(?:[٫٬][۰-۹]+)*)(?![۰-۹٫٬٪])/g,
  ([, number = '']) => `${number}٪`,
);
