import { afterEach, expect, test, vi } from 'vitest';
import { examples } from '../../../src/islands/kano-questionnaire/examples.ts';
import { keep, keptQuestionnaire, keptTyped } from '../../../src/islands/kano-questionnaire/keep.ts';
import { stubStorage } from '../support/storage.ts';
import { words } from './words.ts';

afterEach(() => vi.unstubAllGlobals());

test('what was typed comes back as it was, and goes when it is cleared', () => {
  const kept = stubStorage();
  expect(keptTyped()).toBeUndefined();
  expect(keep(examples.full)).toBe(true);
  expect(keptTyped()).toEqual(examples.full);
  expect(keep(null)).toBe(true);
  expect(kept.size).toBe(0);
});

test.each([
  'null',
  '{}',
  '[]',
  '"x"',
  '{',
  JSON.stringify({ ...examples.shop, version: 2 }),
  JSON.stringify({ ...examples.shop, version: 1, wording: 'D' }),
  JSON.stringify({ ...examples.shop, version: 1, own: ['a'] }),
  JSON.stringify({ ...examples.shop, version: 1, own: [1, 2, 3, 4, 5] }),
  JSON.stringify({ ...examples.shop, version: 1, edits: null }),
  JSON.stringify({ ...examples.shop, version: 1, edits: { intro: {} } }),
  JSON.stringify({ ...examples.shop, version: 1, features: 7 }),
])('%s is not taken for something typed', (text) => {
  stubStorage({ 'kano-questionnaire': text });
  expect(keptTyped()).toBeUndefined();
});

test('a browser that keeps nothing is told apart, not stumbled over', () => {
  const refuse = () => {
    throw new DOMException('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(keptTyped()).toBeUndefined();
  expect(keep(examples.shop)).toBe(false);
});

test('the kept questionnaire helps the answers step to know rewritten sentences', () => {
  stubStorage();
  expect(keptQuestionnaire(words)).toBeUndefined();
  keep(examples.full);
  expect(keptQuestionnaire(words)?.wording[0]).toBe('عالی می‌شود');
  keep({ ...examples.full, features: '' });
  expect(keptQuestionnaire(words)).toBeUndefined();
});
