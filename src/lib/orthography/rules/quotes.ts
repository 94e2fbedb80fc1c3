import type { Finding, Rule } from '../finding.ts';

const PERSIAN_LETTER = /[\u0621-\u063A\u0641-\u064A\u0671-\u06D3]/;
const PAIR = /"([^"\n]*)"|“([^“”\n]*)”|”([^“”\n]*)“|‘([^‘’\n]*)’/g;

/** Straight or foreign quotes around Persian words; inside «» they become ‹›. Latin words keep theirs. */
export const foreignQuotes: Rule = ({ text }) => {
  const isInside = insideFinder(text);
  return [...text.matchAll(PAIR)]
    .filter((match) => PERSIAN_LETTER.test(match[0]))
    .flatMap((match) => {
      const [open, close] = isInside(match.index) ? ['‹', '›'] : ['«', '»'];
      const last = match.index + match[0].length - 1;
      return [replace(match.index, open, 'orthography.quote'), replace(last, close, 'orthography.quote')];
    });
};

/** Tells whether a place is inside «»; to be asked from left to right. */
function insideFinder(text: string): (at: number) => boolean {
  let [depth, done] = [0, 0];
  return (at) => {
    for (; done < at; done++) depth += text[done] === '«' ? 1 : text[done] === '»' ? -1 : 0;
    return depth > 0;
  };
}

const replace = (at: number, replacement: string, code: Finding['code']): Finding => ({
  start: at,
  end: at + 1,
  code,
  severity: 'error',
  replacement,
});

/** «» within «»: the inner pair is ‹›. Marks without a partner are reported and left. */
export const guillemets: Rule = ({ text }) => {
  const open: number[] = [];
  const findings: Finding[] = [];
  for (const { index, 0: mark } of text.matchAll(/[«»]/g)) {
    if (mark === '«') open.push(index);
    else {
      const start = open.pop();
      if (start === undefined) findings.push(unbalanced(index));
      else if (open.length > 0) findings.push(...inner(start, index));
    }
  }
  const missing = open.map(unbalanced);
  return missing.length > 0 || findings.some(({ replacement }) => replacement === undefined)
    ? [...findings.filter(({ replacement }) => replacement === undefined), ...missing]
    : findings;
};

const inner = (start: number, end: number): Finding[] => [
  replace(start, '‹', 'orthography.innerQuote'),
  replace(end, '›', 'orthography.innerQuote'),
];

const unbalanced = (at: number): Finding => ({
  start: at,
  end: at + 1,
  code: 'orthography.quoteUnbalanced',
  severity: 'error',
});
