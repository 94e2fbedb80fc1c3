import { expect, test } from 'vitest';
import { churnInterval } from '../../../src/lib/churn/interval.ts';

test('a small period: 1 of 29 (Newcombe 1998, table I)', () => {
  const { low, high } = churnInterval({ start: 29, lost: 1 });
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0061', '0.1718']);
});

test('the telecom season is known to five thousandths of a point', () => {
  const { low, high } = churnInterval({ start: 17_000_000, lost: 170_000 });
  expect([low.toFixed(5), high.toFixed(5)]).toEqual(['0.00995', '0.01005']);
});

test('nobody lost is not the same as nobody can be lost', () => {
  const { low, high } = churnInterval({ start: 20, lost: 0 });
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.1611, 4);
});

test('everybody lost leaves room below', () => {
  const { low, high } = churnInterval({ start: 20, lost: 20 });
  expect(high).toBe(1);
  expect(low).toBeCloseTo(0.8389, 4);
});
