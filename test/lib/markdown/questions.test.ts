import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parsePage } from '../../../src/build/content/parse.ts';
import { identifyHeadings } from '../../../src/lib/markdown/headings.ts';
import { readerQuestions } from '../../../src/lib/markdown/questions.ts';

function questionsOf(text: string) {
  const parsed = parsePage('x.mdx', text);
  if ('problem' in parsed) throw new Error('unreadable');
  identifyHeadings(parsed.tree as Root);
  return readerQuestions(parsed.tree as Root);
}

test('each heading of the section is a question, all that follows its answer', () => {
  const text =
    '## پیش [#a]\n\n### نه؟\n\nنه.\n\n## پرسش‌ها [#faq]\n\n### یک؟ [#q-1]\n\nبند **نخست**.\n\nبند دوم.\n\n### دو؟\n\nپاسخ.\n\n## پس\n\n### نه؟\n\nنه.';
  expect(questionsOf(text)).toEqual([
    { question: 'یک؟', answer: 'بند نخست. بند دوم.' },
    { question: 'دو؟', answer: 'پاسخ.' },
  ]);
});

test('a page without the section has none', () => {
  expect(questionsOf('## الف\n\n### ب؟\n\nپ.')).toEqual([]);
});
