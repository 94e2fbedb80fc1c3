import { describe, expect, test } from 'vitest';
import { patterns, placesOf, sentences, uses } from './support/strings.ts';

/** What calculators will say that stand on no page yet; a name leaves this list with its first page. */
const ahead = /^(?:kano|kano-questionnaire|churn-lab|table)\./;

describe('interface strings', () => {
  test('are found in the program at all', () => {
    expect(uses.length).toBeGreaterThan(200);
    expect(patterns.length).toBeGreaterThan(3);
  });

  test('every key in the program has its sentence', () => {
    const missing = uses.filter(({ key }) => !sentences.has(key) && !ahead.test(key));
    expect(missing.map(({ key, place }) => `${place} ${key}`)).toEqual([]);
  });

  test('every sentence is said somewhere', () => {
    const said = new Set(uses.map(({ key }) => key));
    const idle = [...sentences.keys()].filter(
      (key) => !ahead.test(key) && !said.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(idle).toEqual([]);
  });

  test('every pattern makes a key', () => {
    const empty = patterns.filter((pattern) => ![...sentences.keys()].some((key) => pattern.test(key)));
    expect(empty).toEqual([]);
  });

  test('every place in a sentence is filled, and nothing is given that has no place', () => {
    const wrong = uses.filter(
      ({ key, args }) =>
        !ahead.test(key) && args !== undefined && args.join() !== placesOf(sentences.get(key) ?? '').join(),
    );
    expect(wrong.map(({ key, place, args }) => `${place} ${key} ← ${args?.join() ?? ''}`)).toEqual([]);
  });

  test('no two files give one key', async () => {
    const files = Object.values(
      import.meta.glob<{ default: object }>('../../src/ui/*.fa.json', { eager: true }),
    );
    const keys = files.flatMap((file) => Object.keys(file.default));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('are Persian, with Persian letters and signs', () => {
    const latin = [...sentences].filter(([, text]) =>
      /[يكة]|[?;,](?=\s|$)|[٠-٩]/.test(text.replace(/\[@.*?\]/g, '')),
    );
    expect(latin).toEqual([]);
  });
});
