import { afterEach, expect, test, vi } from 'vitest';
import { examples } from '../../../src/islands/trust-audit/examples.ts';
import { canKeep, keep, keptAnswers } from '../../../src/islands/trust-audit/keep.ts';
import { stubStorage } from '../support/storage.ts';

afterEach(() => vi.unstubAllGlobals());

test.each(Object.entries(examples))('«%s» comes back as it was, and goes when told', (_, example) => {
  const kept = stubStorage();
  expect(keptAnswers()).toBeUndefined();
  expect(canKeep()).toBe(true);
  keep(example);
  expect(keptAnswers()).toEqual(example);
  keep(null);
  expect(kept.size).toBe(0);
});

const sound = { version: 1, winning: '-'.repeat(22), losing: '-'.repeat(19), evidence: {} };

test('what is kept is read by its shape', () => {
  stubStorage({ 'trust-audit': JSON.stringify({ ...sound, evidence: { tls: 'عکس', stranger: 'x' } }) });
  expect(keptAnswers()).toEqual({ ...examples.nothing, tls: { choice: '', evidence: 'عکس' } });
});

test.each([
  'null',
  '{}',
  '[]',
  '"x"',
  '{',
  JSON.stringify({ ...sound, version: 2 }),
  JSON.stringify({ ...sound, winning: 's' }),
  JSON.stringify({ ...sound, losing: 7 }),
  JSON.stringify({ ...sound, evidence: null }),
  JSON.stringify({ ...sound, evidence: { tls: 7 } }),
])('%s is not taken for an audit', (text) => {
  stubStorage({ 'trust-audit': text });
  expect(keptAnswers()).toBeUndefined();
});

test('a browser that keeps nothing is told apart, not stumbled over', () => {
  const refuse = () => {
    throw new DOMException('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(canKeep()).toBe(false);
  expect(keptAnswers()).toBeUndefined();
  expect(() => keep(examples.shop)).not.toThrow();
});
