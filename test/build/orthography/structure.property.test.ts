import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixMarkdown } from '../../../src/build/orthography/fix-markdown.ts';
import { loadLexicon } from '../../../src/build/orthography/lexicon.ts';
import { parse } from '../../../src/build/orthography/parse.ts';
import { structureOf } from '../../../src/build/orthography/structure.ts';

const lexicon = loadLexicon();

const word = fc.constantFrom(
  ...[
    'كتاب ها',
    'می رود',
    'میرود',
    'برنامه ریزی',
    'خانه‌ی ما',
    'واقعا',
    '2007',
    '۵-۱۰',
    '"نقل"',
    'است , و',
    'بله?',
    '٪۵',
    '«و «باز» بسته»',
    'نکته:این',
    'است.این',
  ],
  ...[
    '1. یک',
    '- دو',
    '# سه',
    '> چهار',
    '* پنج',
    '...',
    '|',
    '( پرانتز )',
    '$x$',
    '~',
    '_خط_',
    'a:b',
    ':الف',
    'متن',
  ],
);

const inline = fc.oneof(
  { weight: 5, arbitrary: word },
  word.map((text) => `*${text}*`),
  word.map((text) => `**${text}**`),
  word.map((text) => `\`${text.replaceAll('`', '')}\``),
  word.map((text) => `[${text.replace(/[[\]]/g, '')}](/a/b/)`),
  word.map((text) => `:fa-ignore[${text}]`),
  fc.constantFrom(
    '[@key, ص 7]',
    '[[نرخ ها]]',
    '[[نرخ|نرخ ها]]',
    '[^1]',
    '\\*',
    '&amp;',
    'https://a.example/b',
    '{/* x */}',
    '\n',
    '  \n',
  ),
);

const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

const block = fc.oneof(
  { weight: 3, arbitrary: line },
  line.map((text) => `## ${text.replaceAll('\n', ' ')} [#id]`),
  line.map((text) => `> ${text}`),
  line.map((text) => `- ${text}\n  - ${text}`),
  line.map((text) => `1. ${text}`),
  line.map((text) => `:::نکته[${text.replace(/[[\]\n]/g, '')}]\n\n${text}\n\n:::`),
  line.map((text) => `:::fa-ignore\n\n${text}\n\n:::`),
  line.map((text) => `| الف | ب |\n| --- | ---: |\n| ${text.replace(/[|\n]/g, '')} | 2,400 |`),
  word.map((text) => `<Figure caption="${text.replaceAll('"', '')}" src="a b.svg" />`),
  line.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  fc.constant('[^1]: پانوشت ها'),
);

const frontMatter = word.map((text) => `---\ntitle: ${JSON.stringify(text)}\nslug: كتاب ها\n---\n\n`);
const document = fc
  .tuple(fc.oneof(fc.constant(''), frontMatter), fc.array(block, { maxLength: 5 }))
  .map(([head, blocks]) => `${head}${blocks.join('\n\n')}\n`);

test.each(['x.md', 'x.mdx'])('a fix of %s keeps the structure, and a second one changes nothing', (file) => {
  fc.assert(
    fc.property(document, (source) => {
      const before = parse(source, file);
      const fixed = fixMarkdown(source, { lexicon, file });
      if (!('tree' in before)) return expect(fixed).toBe(source);
      const after = parse(fixed, file);
      expect('tree' in after && structureOf(after.tree)).toBe(structureOf(before.tree));
      expect(fixMarkdown(fixed, { lexicon, file })).toBe(fixed);
    }),
    { numRuns: 400 },
  );
});
