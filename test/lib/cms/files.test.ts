import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeYaml, readEntry, writeEntry } from '../../../src/lib/cms/entry-file.ts';
import { readRecord, writeRecord } from '../../../src/lib/cms/record-file.ts';

const article = `---
title: "نرخ: ریزش"   # چرا چنین
published: 1405/08/30
tags: [الف, ب]
related:
  - to: kano/kano-model
    reason: چون
sources: []
---

متن یکم.

متن دوم.
`;

describe('a file with front matter', () => {
  test.each(globSync('content/{articles,calculators,glossary,pages,paths,topics}/**/*.{md,mdx}'))(
    '%s comes back as it was',
    (file) => {
      const text = readFileSync(file, 'utf8');
      expect(writeEntry(readEntry(text))).toBe(text);
    },
  );

  test('keeps every line but those of the changed key', () => {
    const written = writeEntry({ ...readEntry(article), tags: ['الف', 'پ: ت'] });
    expect(written).toBe(article.replace('[الف, ب]', '[الف, "پ: ت"]'));
  });

  test('may be sorted anew and filled with nothings by the form', () => {
    const { body, title, ...others } = readEntry(article);
    expect(writeEntry({ ...others, updated: '', aliases: [''], draft: false, body, title })).toBe(article);
  });

  test('puts a new key where the form has it, and drops an emptied one', () => {
    const { title, published, ...others } = readEntry(article);
    const written = writeEntry({ title, published, updated: '1405/09/01', draft: true, ...others, tags: [] });
    expect(written).toContain('published: 1405/08/30\nupdated: 1405/09/01\ndraft: true\nrelated:');
  });

  test('takes a new entry, whose values stay texts', () => {
    const written = writeEntry({
      title: 'الف: ب',
      published: '2026-11-21',
      tags: ['یک'],
      keywords: [],
      related: [{ to: 'a/b', reason: 'چون', extra: '' }],
      body: 'متن',
    });
    expect(written).toBe(
      '---\ntitle: "الف: ب"\npublished: 2026-11-21\ntags: [یک]\nrelated:\n  - to: a/b\n    reason: چون\n---\n\nمتن\n',
    );
  });

  test('without front matter is all body', () => {
    expect(readEntry('فقط متن')).toEqual({ body: 'فقط متن' });
  });

  test('says what the form says, whatever was there', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 1 }),
      fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
    );
    const data = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value, { maxKeys: 5 });
    fc.assert(
      fc.property(data, data, (before, after) => {
        const read = parse(mergeYaml(mergeYaml('', before), after)) ?? {};
        expect(Object.keys(read).sort()).toEqual(Object.keys(after).sort());
        for (const [key, said] of Object.entries(after)) expect(String(read[key])).toBe(String(said));
      }),
    );
  });
});

describe('a file of named entries', () => {
  const file = '# منابع\n\na-1:\n  type: book   # کتاب\n  volume: 3\n\nb-2:\n  type: web\n';

  test.each(['content/sources.yaml', 'content/authors.yaml'])('%s comes back as it was', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(writeRecord(readRecord(text))).toBe(text);
  });

  test('changes a key of an entry and leaves its numbers and the empty line after it', () => {
    const { entries = [], ...others } = readRecord(file);
    const changed = entries.map((entry, index) =>
      index === 0 ? { ...entry, type: 'web', volume: '3' } : entry,
    );
    expect(writeRecord({ ...others, entries: changed })).toBe(file.replace('book   # کتاب', 'web'));
  });

  test('keeps what nobody changed, with its comments', () => {
    const { entries = [], ...others } = readRecord(file);
    const changed = entries.map((entry) =>
      entry['key'] === 'b-2' ? { ...entry, title: 'نو' } : { ...entry, volume: '3' },
    );
    const written = writeRecord({ ...others, entries: [...changed, { key: 'c-3', type: 'law', note: '' }] });
    expect(written).toBe(`${file}  title: نو\nc-3:\n  type: law\n`);
  });
});
