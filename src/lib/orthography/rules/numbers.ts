import type { Finding, Rule } from '../finding.ts';
import { isPersianAt } from '../script.ts';

const ISO = /(?<![\d۰-۹/-])[\d۰-۹]{4}-[\d۰-۹]{1,2}-[\d۰-۹]{1,2}(?![\d۰-۹/-])/g;

/** «۱۴۰۵-۰۸-۳۰» in running text: a reader wants «۳۰ آبان ۱۴۰۵». */
export const isoDates: Rule = ({ text }) =>
  persianMatches(text, ISO).map((match) => note(match, 'orthography.isoDate'));

const AMBIGUOUS = /(?<![\d۰-۹.,٫٬/])([1-9۱-۹][\d۰-۹]{0,2})(?:٫([0۰]{3})|\.([\d۰-۹]{3}))(?![\d۰-۹.,٫٬/])/g;

/** «۳۰٫۰۰۰»: thirty, or thirty thousand written with the wrong mark? */
export const ambiguousNumbers: Rule = ({ text }) =>
  persianMatches(text, AMBIGUOUS).map((match) => {
    const [, whole = '', zeros, digits = ''] = match;
    const last = zeros === undefined ? `${whole}٫${digits}` : whole;
    return {
      ...note(match, 'orthography.ambiguousNumber'),
      alternatives: [`${whole}٬${zeros ?? digits}`, last],
    };
  });

const ARITHMETIC = /[\d۰-۹٪)] ?[+×÷*=−] ?[(\d۰-۹]/g;

/** «۷۲ ÷ ۲٬۴۰۰» turns around in right-to-left text. */
export const arithmetic: Rule = ({ text }) =>
  persianMatches(text, ARITHMETIC).map((match) => note(match, 'orthography.arithmetic'));

const RANGE =
  /(?<![\d۰-۹٫٬/.:–—-])([۰-۹]+(?:[٫٬][۰-۹]+)*٪?)( ?)[-–—]\2([۰-۹]+(?:[٫٬][۰-۹]+)*)(?![\d۰-۹٫٬/.:–—-])/g;

/** «۵-۱۰» → «۵ تا ۱۰». Scores, telephone numbers and codes are left alone. */
export const ranges: Rule = ({ text }) =>
  persianMatches(text, RANGE)
    .filter(([, from = '', , to = '']) => isRange(from, to))
    .map((match) => ({ ...note(match, 'orthography.rangeDash'), replacement: `${match[1]} تا ${match[3]}` }));

function isRange(from: string, to: string): boolean {
  const isCode = [from, to].some((number) => /^۰[۰-۹]|^[۰-۹]{5,}$/.test(number));
  return !isCode && amountOf(from) < amountOf(to);
}

function amountOf(number: string): number {
  const latin = number.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return Number(latin.replace(/[٬٪]/g, '').replace('٫', '.'));
}

const persianMatches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  [...text.matchAll(pattern)].filter((match) =>
    isPersianAt(text, match.index, match.index + match[0].length),
  );

const note = (match: RegExpExecArray, code: Finding['code']): Finding => ({
  start: match.index,
  end: match.index + match[0].length,
  code,
  severity: 'warning',
});
