import { describe, expect, test } from 'vitest';
import { contentMessage } from '../../../src/lib/content/message.ts';
import { body, type Patches, problemsOf, shown } from './support.ts';

const long = 'یکی از این دو';
const svg = (inner: string, attributes = '') => ({
  'content/articles/churn/x.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inner}</svg>`,
});
const picture = '<Figure caption="منحنی" alt="خطی بالارونده" src="x.svg" />';
const unsafe = ':9:1 unsafeSvg file=x.svg';

/** Name of the mistake, the article's body, and every problem it must give; the body begins at line 9. */
const cases: ReadonlyArray<[name: string, text: string, expected: string[], more?: Patches]> = [
  // Links
  [
    'a broken link, with a guess',
    'از [متن](/churn/churn-rat/).',
    [':9:4 brokenLinkGuess url=/churn/churn-rat/ guess=/churn/churn-rate/'],
  ],
  [
    'a broken link like no other',
    `[${long}](/a-completely-different-address/)`,
    [':9:1 brokenLink url=/a-completely-different-address/'],
  ],
  [
    'a link to a page without the last slash',
    '[متن](/glossary)',
    [':9:1 brokenLinkGuess url=/glossary guess=/glossary/'],
  ],
  [
    'a broken anchor',
    '[متن](/churn/churn-rate/#no-such)',
    [':9:1 brokenAnchor url=/churn/churn-rate/#no-such'],
  ],
  ['a broken anchor of the page itself', '[متن](#no-such)', [':9:1 brokenAnchor url=#no-such']],
  ['a relative link', '[متن](../trust/winning-trust/)', [':9:1 relativeLink url=../trust/winning-trust/']],
  ['a relative name', '[متن](winning-trust.mdx)', [':9:1 relativeLink url=winning-trust.mdx']],
  ['a link with a space at its start', '[متن](< /glossary/>)', [':9:1 relativeLink url= /glossary/']],
  [
    'a link by reference',
    '[متن][پ]\n\n[پ]: javascript:alert(1)',
    [':9:1 unsafeLink url=javascript:alert(1)'],
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//evil.example',
  ].map((url): [string, string, string[]] => [
    `a link to ${url}`,
    `[متن](${url})`,
    [`:9:1 unsafeLink url=${url}`],
  ]),
  [
    'a link to javascript in entities',
    '[متن](javascript&colon;alert)',
    [':9:1 unsafeLink url=javascript:alert'],
  ],
  [
    'a link to javascript with a tab',
    '[متن](< java\tscript:alert(1)>)',
    [':9:1 unsafeLink url= java\tscript:alert(1)'],
  ],
  [
    'a link to javascript with hidden characters',
    '[متن](java\u200bscript:x)',
    [':9:1 unsafeLink url=java\u200bscript:x'],
  ],
  [
    'a link to another host with a backslash',
    '[متن](/\\\\evil.example)',
    [':9:1 unsafeLink url=/\\evil.example'],
  ],
  [
    'a link to another host with a tab',
    '[متن](</\t/evil.example>)',
    [':9:1 unsafeLink url=/\t/evil.example'],
  ],

  // Pictures, figures, charts
  ['a Markdown image', 'متن ![شرح](x.png)', [':9:5 markdownImage']],
  ['a missing picture', '<Figure caption="شرح" alt="متن" src="no.png" />', [':9:1 missingImage file=no.png']],
  [
    'a picture of another folder',
    '<Figure caption="شرح" alt="متن" src="../churn/curve.svg" />',
    [':9:1 missingImage file=../churn/curve.svg'],
  ],
  [
    'a picture that is none',
    '<Figure caption="شرح" alt="متن" src="churn-rate.mdx" />',
    [':9:1 imageType file=churn-rate.mdx'],
  ],
  [
    'a picture without a text for it',
    '<Figure caption="شرح" src="curve.svg" />',
    [':9:1 missingProp prop=alt name=Figure'],
  ],
  ['a drawing with a script', picture, [unsafe], svg('<script>alert(1)</script>')],
  ['a drawing with onload', picture, [unsafe], svg('', ' onload="alert(1)"')],
  ['a drawing with ONCLICK', picture, [unsafe], svg('<path ONCLICK="x" d="M0 0"/>')],
  ['a drawing with a style', picture, [unsafe], svg('<style>path{fill:red}</style>')],
  ['a drawing with a style attribute', picture, [unsafe], svg('<path style="fill:red" d="M0 0"/>')],
  ['a drawing with a link', picture, [unsafe], svg('<a href="https://example.org"><path d="M0 0"/></a>')],
  ['a drawing with an image', picture, [unsafe], svg('<image href="https://example.org/x.png"/>')],
  ['a drawing with a foreign object', picture, [unsafe], svg('<foreignObject><p>x</p></foreignObject>')],
  [
    'a drawing with an outside url()',
    picture,
    [unsafe],
    svg('<path fill="url(https://example.org/x.svg#a)" d="M0 0"/>'),
  ],
  [
    'a drawing with an escaped url()',
    picture,
    [unsafe],
    svg('<path fill="\\75rl(https://example.org)" d="M0 0"/>'),
  ],
  ['a drawing with xlink:href', picture, [unsafe], svg('<path xlink:href="https://example.org" d="M0 0"/>')],
  ['a drawing that is no SVG', picture, [unsafe], { 'content/articles/churn/x.svg': 'x' }],
  ['a figure without content', '<Figure caption="شرح" />', [':9:1 figureContent']],
  [
    'a figure with text',
    '<Figure caption="شرح">\n\nمتن\n\n</Figure>',
    [':9:1 figureContent', ':9:1 figureExtra'],
  ],
  ['a chart without a table', '<Figure caption="شرح" chart="bars" />', [':9:1 figureContent']],
  [
    'an unknown chart',
    '<Figure caption="شرح" chart="pie">\n\n| الف | ب |\n| --- | --- |\n| پ | ۱ |\n\n</Figure>',
    [':9:1 figureChart chart=pie allowed=bars'],
  ],
  [
    'a chart with a word for a number',
    '<Figure caption="شرح" chart="bars">\n\n| الف | ب |\n| --- | --- |\n| پ | بسیار |\n| ت | ۲ |\n\n</Figure>',
    [':9:1 figureNumber value=بسیار'],
  ],

  // Formulas
  [
    'a formula with a parenthesis too many',
    '<Formula label="نام">الف = ب)</Formula>',
    [':9:1 formulaUnopened'],
  ],
  ['a formula with an open parenthesis', '<Formula label="نام">الف = (ب</Formula>', [':9:1 formulaUnclosed']],
  ['an unfinished formula', '<Formula label="نام">الف /</Formula>', [':9:1 formulaUnfinished']],
  [
    'a formula that begins with a fraction line',
    '<Formula label="نام">/ ب</Formula>',
    [':9:1 formulaOperand'],
  ],
  ['an empty formula', '<Formula label="نام"> </Formula>', [':9:1 formulaEmpty']],
];

describe('a mistake in a link, a picture or a formula', () => {
  test.each(cases)('%s', (_, text, expected, more = {}) => {
    const problems = problemsOf({ ...body(text), ...more });
    expect(problems.map(shown)).toEqual(expected);
    for (const problem of problems) expect(contentMessage(problem)).toMatch(/^[^{}]+ — [^{}]+\.$/);
  });
});
