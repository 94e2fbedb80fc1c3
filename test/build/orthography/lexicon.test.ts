import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/build/orthography/check-markdown.ts';
import { loadLexicon } from '../../../src/build/orthography/lexicon.ts';
import { reportLine } from '../../../src/build/orthography/report.ts';

const root = mkdtempSync(path.join(tmpdir(), 'words-'));
afterAll(() => rmSync(root, { recursive: true }));

const linesOf = (source: string): string[] =>
  checkMarkdown(source, { lexicon: loadLexicon(root), file: 'content/x.md' }).map(reportLine);

test('words.txt teaches the checker, with its endings', () => {
  const source = 'گهبتق‌ها آمدند.\n';
  expect(linesOf(source)).toEqual([
    'content/x.md:1:1 — «گهبتق‌ها» در واژه‌نامهٔ املا نیست — املایش را بسنجید؛ اگر درست است، آن را در content/words.txt بیفزایید.',
  ]);
  mkdirSync(path.join(root, 'content'));
  writeFileSync(path.join(root, 'content/words.txt'), '# ساختگی\nگهبتق # یک واژه\n');
  expect(linesOf(source)).toEqual([]);
});

test('a line of the report says what and what to do', () => {
  expect(linesOf('\nرییس می رود.\n')).toEqual([
    'content/x.md:2:1 — «رییس» غلط است — بنویسید: «رئیس»',
    'content/x.md:2:6 — «می» و «نمی» با نیم‌فاصله به فعل می‌پیوندد: «می رود» — بنویسید: «می‌رود»',
  ]);
});
