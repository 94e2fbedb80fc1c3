import { describe, expect, test } from 'vitest';
import { contentMessage } from '../../../src/lib/content/message.ts';
import { calculators as calculatorRules } from '../../../src/lib/markdown/components.ts';
import { body, problemsOf, shown } from './support.ts';

const calculators = Object.keys(calculatorRules).join('، ');
const props = 'caption، src، alt، chart، unit، source';

/** Name of the mistake, the article's body, and every problem it must give; the body begins at line 9. */
const cases: ReadonlyArray<[name: string, text: string, expected: string[]]> = [
  // Citations and glossary
  [
    'an unknown source, with a guess',
    'متن.[@kano-1948]',
    [':9:5 unknownSourceGuess source=kano-1948 guess=kano-1984'],
  ],
  ['an unknown source like no other', 'متن.[@nobody-1900]', [':9:5 unknownSource source=nobody-1900']],
  ['the second of two sources', '[@kano-1984; @nobody-1900]', [':9:1 unknownSource source=nobody-1900']],
  ['a malformed citation', 'متن.[@Kano 1984]', [':9:5 citation text=[@Kano 1984]']],
  [
    'a citation in a wrapped list item',
    '- یک\n  دو [@nobody-1900]\n  سه',
    [':10:6 unknownSource source=nobody-1900'],
  ],
  [
    'the same mark twice',
    'یک [@x-1] دو\nسه [@x-1]',
    [':9:4 unknownSource source=x-1', ':10:4 unknownSource source=x-1'],
  ],
  ['a citation in a quotation', '> یک\n> [@x-1]', [':10:3 unknownSource source=x-1']],
  [
    'a source of a figure',
    '<Figure caption="شرح" source="[@x-1]">\n\n| الف |\n| --- |\n| ب |\n\n</Figure>',
    [':9:1 unknownSource source=x-1'],
  ],
  [
    'an unknown term, with a guess',
    'از [[نرخ ریزشش]].',
    [':9:4 unknownTermGuess term=نرخ ریزشش guess=نرخ ریزش'],
  ],
  ['an unknown term like no other', '[[دم دراز|دمی]]', [':9:1 unknownTerm term=دم دراز']],
  [
    'a term split by what looks like a directive',
    '[[الف:بسیار دراز]]',
    [':9:1 unknownTerm term=الف:بسیار دراز'],
  ],

  // Callouts
  ['an unknown callout', ':::هشدار\n\nمتن\n\n:::', [':9:1 unknownCallout name=هشدار']],
  [
    'a callout named like a property of objects',
    ':::constructor\n\nمتن\n\n:::',
    [':9:1 unknownCallout name=constructor'],
  ],
  ['an unclosed span of free spelling', ':::fa-ignore\n\nمتن', [':9:1 openCallout']],
  ['an unclosed callout', ':::نکته\n\nمتن', [':9:1 openCallout']],
  ['an unclosed callout around a closed one', ':::نکته\n\n:::احتیاط\n\nمتن\n\n:::', [':9:1 openCallout']],
  ['a callout with a title outside brackets', ':::نکته عنوان\n\nمتن\n\n:::', [':9:1 calloutLine']],
  [
    'a callout with a space before its name',
    '::: نکته\n\nمتن\n\n:::',
    [':9:1 calloutLine', ':13:1 calloutLine'],
  ],
  ['a callout with two colons', '::note\n\nمتن', [':9:1 calloutLine']],
  ['a stray closing mark', 'متن\n\n:::', [':11:1 calloutLine']],

  // Components
  ['an unknown component', '<Chart />', [':9:1 unknownComponent name=Chart']],
  ['a component named like a property of objects', '<__proto__ />', [':9:1 unknownComponent name=__proto__']],
  ['a component of a component', '<Figure.Image />', [':9:1 unknownComponent name=Figure.Image']],
  [
    'an unknown prop',
    '<Formula label="نام" color="red">الف = ب</Formula>',
    [':9:1 unknownProp prop=color name=Formula allowed=label'],
  ],
  ['a missing prop', '<Formula>الف = ب</Formula>', [':9:1 missingProp prop=label name=Formula']],
  ['an empty prop', '<Formula label=" ">الف = ب</Formula>', [':9:1 missingProp prop=label name=Formula']],
  [
    'an event handler as a prop',
    '<Figure caption="شرح" alt="متن" src="curve.svg" onload="x" />',
    [`:9:1 unknownProp prop=onload name=Figure allowed=${props}`],
  ],
  [
    'an unknown calculator',
    '<Calculator name="nps" />',
    [`:9:1 unknownCalculator name=nps allowed=${calculators}`],
  ],
  [
    'a calculator named like a property of objects',
    '<Calculator name="constructor" />',
    [`:9:1 unknownCalculator name=constructor allowed=${calculators}`],
  ],
  [
    'a calculator without a number',
    '<Calculator name="churn" start="۱۰" />',
    [':9:1 missingProp prop=lost name=Calculator'],
  ],
  [
    'a calculator with a stranger’s number',
    '<Calculator name="churn" start="۱۰" lost="۱" rate="۲" />',
    [':9:1 unknownProp prop=rate name=Calculator allowed=start، lost، new، period'],
  ],
  [
    'a calculator in a callout',
    ':::نکته\n\n<Calculator name="churn" start="۱۰" lost="۱" />\n\n:::',
    [':11:1 nestedCalculator'],
  ],
  [
    'a calculator in a sentence',
    'این <Calculator name="churn" start="۱۰" lost="۱" /> را',
    [':9:5 nestedCalculator'],
  ],
  [
    'a formula in a sentence',
    'این <Formula label="نام">الف = ب</Formula> را',
    [':9:5 inlineComponent name=Formula'],
  ],

  // Code
  ['an expression', 'متن\n\n{1 + 1}', [':11:1 expression']],
  ['an expression in a line', 'متن {process.env} متن', [':9:5 expression']],
  ['an expression as a prop', '<Figure caption="شرح" alt="متن" src={x} />', [':9:1 expression']],
  ['spread props', '<Figure {...x} />', [':9:1 expression']],
  ['an import', 'import fs from "node:fs"\n\nمتن', [':9:1 esm']],
  ['an export', 'متن\n\nexport const x = 1', [':11:1 esm']],
  ['a script', '<script>alert(1)</script>', [':9:1 html']],
  ['a frame', 'متن <iframe src="https://example.org" /> متن', [':9:5 html']],
  ['a form in a list', '- <form></form>', [':9:3 html']],
  ['a fragment', '<>متن</>', [':9:1 html']],
  ['a component never closed', 'متن\n\n<Figure caption="شرح">\n\nمتن', [':11:1 mdx']],
  ['a stray less-than sign', 'متن\n\nالف <ب و پ', [':11:5 mdx']],
  ['an HTML comment', 'متن\n\n<!-- یادداشت -->', [':11:1 mdx']],
  ['an unclosed brace', 'متن {الف', [':9:5 mdx']],

  // Headings
  ['a heading of level one', '# عنوان', [':9:1 heading1']],
  ['a skipped level', '## الف [#a]\n\n#### ب [#b]', [':11:1 headingSkip']],
  ['a first heading of level three', '### الف [#a]', [':9:1 headingSkip']],
  ['two headings with one id', '## الف [#a]\n\n## ب [#a]', [':11:1 duplicateId id=a']],
  ['an id that is not Latin', '## الف [#چرا]', [':9:1 badId id=چرا']],
  ['an id in capitals', '## الف [#Why]', [':9:1 badId id=Why']],
  [
    'an id the page itself has',
    '## الف [#related]\n\n## ب [#n1]',
    [':9:1 reservedId id=related', ':11:1 reservedId id=n1'],
  ],
];

describe('a mistake in the body of an article', () => {
  test.each(cases)('%s', (_, text, expected) => {
    const problems = problemsOf(body(text));
    expect(problems.map(shown)).toEqual(expected);
    for (const problem of problems) expect(contentMessage(problem)).toMatch(/^[^{}]+ — [^{}]+\.$/);
  });
});

describe('what is no mistake', () => {
  const sound: ReadonlyArray<[name: string, text: string]> = [
    [
      'citations, a term by its synonym in Arabic letters',
      '[@kano-1984, ص ۴۰؛ @fader-hardie-2007] [[نرخ رويگرداني]]',
    ],
    [
      'callouts of every kind',
      ['تعریف', 'نکته', 'احتیاط', 'درست‌تر', 'note']
        .map((name) => `:::${name}[عنوان]\n\nمتن\n\n:::`)
        .join('\n\n'),
    ],
    ['a callout without blank lines, and one in a quotation', ':::نکته\nمتن\n:::\n\n> :::نکته\n> متن\n> :::'],
    ['a callout within another', '::::نکته\n\n:::احتیاط\n\nمتن\n\n:::\n\n::::'],
    ['times, ratios and colons between words', 'ساعت ۱۰:۳۰ نسبت ۳:۴ و نکته:مهم'],
    [
      'links of every allowed kind',
      '[الف](https://example.org/نرخ‌ریزش) [ب](mailto:a@example.org) [پ](/search/?q=x) [ت](#s1) [ث](/calculators/churn/#v=1&start=10)\n\n## بخش',
    ],
    ['code with braces and tags', '`{x}` و `<script>`\n\n```js\nimport x from "y"\n```'],
    ['a drawing with a marker of its own', '<Figure caption="شرح" alt="متن" src="curve.svg" />'],
    ['a less-than sign between spaces', 'الف < ب'],
  ];
  test.each(sound)('%s', (_, text) => {
    expect(problemsOf(body(text)).map(shown)).toEqual([]);
  });
});
