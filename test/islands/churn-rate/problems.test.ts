import { expect, test } from 'vitest';
import type { CountProblemCode } from '../../../src/lib/churn/counts.ts';
import type { NumberProblemCode } from '../../../src/lib/persian/number-parse.ts';
import type { FragmentProblemCode } from '../../../src/lib/share/fragment.ts';
import { largeWords, smallWords } from './words.ts';

/** A record, so that the compiler asks for every code there is. */
const fieldCodes: Record<CountProblemCode | NumberProblemCode, true> = {
  'churn.negative': true,
  'churn.notWhole': true,
  'churn.tooLarge': true,
  'churn.startZero': true,
  'churn.lostExceedsStart': true,
  'number.empty': true,
  'number.ambiguous': true,
  'number.unreadable': true,
};
const addressCodes: Record<FragmentProblemCode, true> = { 'share.version': true, 'share.unreadable': true };

test.each(Object.keys(fieldCodes))('both forms have a sentence for %s', (code) => {
  expect(smallWords).toHaveProperty([code], expect.stringMatching(/[.؟]$/));
});

test.each(Object.keys(addressCodes))('the large form has a sentence for %s', (code) => {
  expect(largeWords).toHaveProperty([code], expect.stringMatching(/\.$/));
});
