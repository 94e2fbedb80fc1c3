import { isPersianAt } from '../script.ts';
import { patternRule } from './support.ts';

const PERSIAN: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** A Latin comma, semicolon or question mark after Persian words; between digits it is a separator. */
export const latinMarks = patternRule('orthography.punctuation', 'error', /[,;?]/g, (match, text) => {
  const [before, after] = [text[match.index - 1] ?? '', text[match.index + 1] ?? ''];
  if (/[0-9۰-۹]/.test(before) && /[0-9۰-۹]/.test(after)) return undefined;
  return isPersianMark(text, match.index) ? PERSIAN[match[0]] : undefined;
});

/**
 * A mark belongs to the words before it, be they in brackets or quotes. After a Latin word a comma is Persian when Persian
 * follows: «شاخص CRM، سپس».
 */
function isPersianMark(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && BETWEEN.test(text[end - 1] ?? '')) end--;
  if (/[A-Za-z]/.test(text[end - 1] ?? ''))
    return text[at] !== '?' && /^.\s*[\u0621-\u064A\u0671-\u06D3]/.test(text.slice(at, at + 9));
  return isPersianAt(text, end, at + 1);
}

const BETWEEN = /[\s()«»"“”‹›…\]]/;

/** Three dots are one character. */
export const ellipses = patternRule(
  'orthography.punctuation',
  'error',
  /(?<!\.)\.{3,4}(?!\.)/g,
  (match, text) => (isPersianAt(text, match.index, match.index) ? '…' : undefined),
);
