import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { glossaryConcepts } from '../../../src/build/search/thesaurus.ts';
import { fold } from '../../../src/lib/persian/fold.ts';
import { stem } from '../../../src/lib/persian/stem.ts';
import { phraseStems } from '../../../src/lib/search/thesaurus.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const { terms } = loadContent(root).library;

const stemsOf = (text: string): string => fold(text).split(' ').map(stem).join(' ');

/** Keys under which more than one of the values stands. */
const shared = (pairs: ReadonlyArray<readonly [key: string, value: string]>): string[] => {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) values.set(key, new Set([...(values.get(key) ?? []), value]));
  return [...values].filter(([, set]) => set.size > 1).map(([key, set]) => `${key}: ${[...set].join(', ')}`);
};

describe('the glossary of the site', () => {
  test('explains at least 120 terms', () => {
    expect(terms.length).toBeGreaterThanOrEqual(120);
  });

  test('keeps the stems of all terms apart', () => {
    expect(shared(terms.map(({ slug, meta }) => [stemsOf(meta.term), slug]))).toEqual([]);
  });

  test('has the same stems however the half-spaces of a term are written', () => {
    const moved = terms.filter(
      ({ meta }) => stemsOf(meta.term.replaceAll('\u200c', '')) !== stemsOf(meta.term),
    );
    expect(moved.map(({ slug }) => slug)).toEqual([]);
  });

  test('gives no name of any kind to two terms, as the search hears it', () => {
    const names = glossaryConcepts(path.join(root, 'content/glossary')).flatMap(({ url, phrases, aliases }) =>
      [...phrases, ...aliases].map((name) => [phraseStems(name).join(' '), url] as const),
    );
    expect(shared(names)).toEqual([]);
  });

  test('defines each term in one sentence that begins with it', () => {
    const strange = terms.filter(
      ({ meta }) =>
        !meta.definition.startsWith(meta.term) ||
        !/^[^.؟]+\.$/.test(meta.definition) ||
        meta.definition.split(/\s+/).length > 30,
    );
    expect(strange.map(({ slug }) => slug)).toEqual([]);
  });

  test('leads from each term to others, never to itself', () => {
    const alone = terms.filter(({ slug, meta }) => meta.see.length === 0 || meta.see.includes(slug));
    expect(alone.map(({ slug }) => slug)).toEqual([]);
  });
});
