import { expect, test } from 'vitest';
import { loadLexicon } from '../../../src/build/orthography/lexicon.ts';
import { measure } from '../../../src/build/orthography/measure.ts';

const lexicon = loadLexicon();

test('half-spaces of good text come back', () => {
  const lines = ['مشتریان می‌روند و برنامه‌ها را نمی‌خوانند.', 'هفتهٔ بعد برنامه‌ریزی کرده‌ایم.'];
  expect(measure(lines, lexicon)).toEqual({
    words: 10,
    unknown: 0,
    added: [],
    deleted: { total: 5, restored: 5, wrong: [] },
    spaced: { total: 5, restored: 5, wrong: [] },
  });
});

test('what does not come back is counted, and so are mistakes of the text', () => {
  const { added, deleted, unknown } = measure(['او میرود، جمال‌لو دست‌های آزادنه را دید.'], lexicon);
  expect(added).toEqual(['او می|رود، جمال‌لو د']);
  expect(deleted).toEqual({ total: 2, restored: 0, wrong: [] });
  expect(unknown).toBeGreaterThan(0);
});

test('no text, no numbers', () => {
  const none = { total: 0, restored: 0, wrong: [] };
  expect(measure([], lexicon)).toEqual({ words: 0, unknown: 0, added: [], deleted: none, spaced: none });
});
