import { expect, test } from 'vitest';
import { normalQuantile, Z_95 } from '../../../src/lib/stats/normal.ts';

// AS 241's own test values (Wichura 1988, p. 483), then usual points; each checked against ½·erfc(−z/√2).
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [1e-10, -6.361340902404056],
])('the quantile of %d is %d', (probability, z) => {
  expect(normalQuantile(probability)).toBeCloseTo(z, 12);
});

test('the median is exactly zero and the tails mirror', () => {
  expect(normalQuantile(0.5)).toBe(0);
  for (const p of [0.02, 0.1, 0.3]) expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 13);
});

test('the written-out constant is the computed one', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(Z_95, 15);
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('%d is not a probability with a quantile', (probability) => {
  expect(() => normalQuantile(probability)).toThrow(RangeError);
});
