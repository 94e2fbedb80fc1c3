import { expect, test } from 'vitest';
import { totalOf } from '../../../src/lib/kano/categories.ts';
import { checkKanoCounts } from '../../../src/lib/kano/counts.ts';
import { answerCounts, categoryCounts, pairTotal } from '../../../src/lib/kano/pairs.ts';
import { REPPEL } from './published.ts';

test.each(Object.entries(REPPEL))('published counts of %s, by Pouliot’s table', (_, { pairs, printed }) => {
  expect(categoryCounts(pairs, 'pouliot')).toEqual(printed.counts);
  expect(totalOf(categoryCounts(pairs, 'pouliot'))).toBe(358);
});

test.each(Object.entries(REPPEL))('by the standard table «%s» has fewer contradictions', (_, { pairs }) => {
  const [standard, pouliot] = [categoryCounts(pairs), categoryCounts(pairs, 'pouliot')];
  const moved = (pairs[6] ?? 0) + (pairs[18] ?? 0);
  expect(standard).toEqual({ ...pouliot, I: pouliot.I + moved, Q: pouliot.Q - moved });
});

test('each question’s answers add up to the pairs', () => {
  const pairs = REPPEL['Secure']?.pairs ?? [];
  expect(answerCounts(pairs, 'functional')).toEqual([204, 99, 41, 8, 6]);
  expect(answerCounts(pairs, 'dysfunctional')).toEqual([18, 26, 32, 13, 269]);
  expect(pairTotal(pairs)).toBe(358);
});

test.each([
  [{ M: -1 }, { M: { code: 'kano.count.negative' } }],
  [{ M: 1.5, Q: 0 }, { M: { code: 'kano.count.notWhole' } }],
  [{ I: 1_000_001 }, { I: { code: 'kano.count.tooLarge' } }],
  [{ I: Number.POSITIVE_INFINITY }, { I: { code: 'kano.count.tooLarge' } }],
  [{ I: Number.NaN }, { I: { code: 'kano.count.notWhole' } }],
  [{ M: 0, I: 1_000_000 }, {}],
  [{}, {}],
])('typed counts %j: %j', (counts, problems) => {
  expect(checkKanoCounts(counts)).toEqual(problems);
});
