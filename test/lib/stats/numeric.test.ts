import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hypergeometric, logHypergeometric } from '../../../src/lib/stats/hypergeometric.ts';
import { integrate } from '../../../src/lib/stats/integrate.ts';
import { solveLinear } from '../../../src/lib/stats/linear-system.ts';
import { nelderMead } from '../../../src/lib/stats/nelder-mead.ts';
import { quantile } from '../../../src/lib/stats/quantile.ts';

// mpmath 1.3, hyp2f1 with 50 digits.
test.each([
  [1, 1, 2, 0.5, 1.3862943611198906],
  [0.668, 3.8, 4.5, 0.99, 6.170839867914275],
  [2.243, 2.426, 3.2, 0.9, 40.60553181489684],
  [10.3, 4, 5.5, 0.95, 94513597402.52081],
  [-2.5, 0.79, 6, 0.97, 0.7365558328632972],
  [1, 3.806, 4.474, 1 / 1.1, 5.922596407612763],
  [1, 1.182, 1.886, 1 / 1.001, 21.337313275267572],
])('2F1(%d, %d; %d; %d) = %d', (a, b, c, z, value) => {
  expect(Math.abs(hypergeometric(a, b, c, z) / value - 1)).toBeLessThan(1e-11);
});

test('Gauss’s relation of neighbours holds (A&S 15.2.10)', () => {
  const number = fc.double({ min: 0.1, max: 6, noNaN: true });
  fc.assert(
    fc.property(number, number, number, fc.double({ min: 0, max: 0.95, noNaN: true }), (a, b, c, z) => {
      const [less, here, more] = [a - 1, a, a + 1].map((first) => hypergeometric(first, b, c, z)) as [
        number,
        number,
        number,
      ];
      const sum = (c - a) * less + (2 * a - c - a * z + b * z) * here + a * (z - 1) * more;
      const scale = Math.abs((c - a) * less) + Math.abs(a * more) + Math.abs(here);
      expect(Math.abs(sum) / scale).toBeLessThan(1e-9);
    }),
  );
});

test('the logarithm of 2F1 agrees, and goes on where a double ends (mpmath)', () => {
  const number = fc.double({ min: 0.05, max: 8, noNaN: true });
  fc.assert(
    fc.property(number, number, number, fc.double({ min: 0, max: 0.97, noNaN: true }), (a, b, c, z) => {
      expect(logHypergeometric(a, b, c, z)).toBeCloseTo(Math.log(hypergeometric(a, b, c, z)), 9);
    }),
  );
  expect(logHypergeometric(10_000, 10_000, 20_000, 0.9)).toBeCloseTo(8367.703022777241, 6);
  expect(() => logHypergeometric(-1, 1, 1, 0.5)).toThrow(RangeError);
});

test.each([
  [-1, 0.5],
  [2, 1],
  [2, -0.1],
])('2F1 refuses c = %d, z = %d', (c, z) => {
  expect(() => hypergeometric(1, 1, c, z)).toThrow(RangeError);
});

test('the integral of a polynomial of degree 31 is exact', () => {
  expect(integrate((x) => 32 * x ** 31, 0, 1)).toBeCloseTo(1, 13);
  expect(integrate(Math.exp, -1, 2)).toBeCloseTo(Math.exp(2) - Math.exp(-1), 12);
  expect(integrate(Math.exp, 1, 1)).toBe(0);
});

test('finds the bottom of Rosenbrock’s banana valley from afar', () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
  const { point, value } = nelderMead(valley, [-1.2, 1], { tolerance: 1e-14 });
  expect(value).toBeLessThan(1e-10);
  expect(point[0]).toBeCloseTo(1, 5);
  expect(point[1]).toBeCloseTo(1, 5);
});

test('finds the bottom of every bowl', () => {
  const place = fc.double({ min: -5, max: 5, noNaN: true });
  const slope = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, slope), { minLength: 1, maxLength: 4 }), (axes) => {
      const bowl = (point: readonly number[]) =>
        axes.reduce((sum, [bottom, weight], i) => sum + weight * ((point[i] ?? 0) - bottom) ** 2, 0);
      const { value } = nelderMead(
        bowl,
        axes.map(() => 0),
        { tolerance: 1e-12 },
      );
      expect(value).toBeLessThan(1e-7);
    }),
  );
});

test('walls of infinity are walked around', () => {
  const { point } = nelderMead(([x = 0]) => (x < 1 ? Number.POSITIVE_INFINITY : x), [4]);
  expect(point[0]).toBeCloseTo(1, 3);
});

test('solves what it has multiplied, and refuses dependent equations', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }), (entries) => {
      const matrix = [0, 3, 6].map((at) => entries.slice(at, at + 3));
      matrix.forEach((row, i) => {
        row[i] = (row[i] ?? 0) + 40;
      });
      const right = matrix.map((row) => row.reduce((sum, entry, i) => sum + entry * (i + 1), 0));
      const off = solveLinear(matrix, right)?.map((x, i) => Math.abs(x - i - 1)) ?? [Number.NaN];
      expect(Math.max(...off)).toBeLessThan(1e-9);
    }),
  );
  expect(
    solveLinear(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeUndefined();
  expect(solveLinear([[0]], [1])).toBeUndefined();
});

test('quantiles as R gives them by default', () => {
  const sorted = [1, 2, 3, 4, 10];
  expect([0, 0.1, 0.25, 0.5, 1].map((p) => quantile(sorted, p))).toEqual([1, 1.4, 2, 3, 10]);
  expect(quantile(sorted, 0.9)).toBeCloseTo(7.6, 12);
  expect(quantile([7], 0.3)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
});
