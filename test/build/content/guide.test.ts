import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Gated, gate } from '../../../src/build/gate/gate.ts';
import { reportLine } from '../../../src/build/gate/report.ts';
import { components } from '../../../src/lib/markdown/components.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(path.join(project, 'content/README.md'), 'utf8');

const examples = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
const frontMatter = (examples('yaml')[0] ?? '').replace(/^draft:.*\n/m, '');
const bodies = examples('mdx');

/** The guide's own examples, put together as an article of this site. */
const article = 'content/articles/churn/win-back.mdx';
let root = '';
let gated: Gated;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'guide-'));
  cpSync(path.join(project, 'content'), path.join(root, 'content'), { recursive: true });
  writeFileSync(path.join(root, article), `---\n${frontMatter}---\n\n${bodies.join('\n')}`);
  gated = await gate(root, { year: 2026, month: 11, day: 21 });
});

afterAll(() => rmSync(root, { recursive: true }));

test('the examples of the guide make an article without a single remark but that nobody links to it', () => {
  const remarks = gated.reports.filter(({ file, code }) => file === article && code !== 'content.orphan');
  expect(remarks.map(reportLine)).toEqual([]);
  expect(gated.library.articles.map(({ id }) => id)).toContain('churn/win-back');
});

test('they show every component and callout', () => {
  const all = bodies.join('\n');
  for (const name of Object.keys(components)) expect(all).toContain(`<${name} `);
  for (const kind of [':::تعریف', ':::درست‌تر[']) expect(all).toContain(kind);
  for (const mark of ['[[', '[@', '[#', 'chart="bars"', 'source="']) expect(all).toContain(mark);
});

test('the example of a source and of a term fit their schemas', async () => {
  const [, source = '', term = ''] = examples('yaml');
  const sources = path.join(root, 'content/sources.yaml');
  const { 'fader-hardie-2007': example } = parse(source);
  writeFileSync(
    sources,
    `${readFileSync(sources, 'utf8')}\n${source.replace('fader-hardie-2007', 'guide-1')}`,
  );
  writeFileSync(path.join(root, 'content/glossary/win-back.md'), `---\n${term}---\n`);
  const { library, reports } = await gate(root, { year: 2026, month: 11, day: 21 });
  expect(library.sources.get('guide-1')?.title).toBe(example.title);
  expect(library.terms.find(({ slug }) => slug === 'win-back')?.meta.english).toBe('win-back');
  expect(reports.filter(({ file }) => /sources\.yaml|win-back\.md$/.test(file)).map(reportLine)).toEqual([]);
});
