import { describe, expect, test } from 'vitest';
import { examples, wrongInputs } from '../../../src/islands/churn-rate/examples.ts';
import { readTyped, resultOf } from '../../../src/islands/churn-rate/model.ts';
import { typedOf } from '../../../src/islands/churn-rate/state.ts';

describe('readTyped', () => {
  test.each([
    ['۱۷٬۰۰۰٬۰۰۰', 17_000_000],
    ['17,000,000', 17_000_000],
    ['١٧٠٠٠٠٠٠', 17_000_000],
    ['۱۷ میلیون', 17_000_000],
    ['  ۲٬۴۰۰ ', 2400],
  ])('understands «%s» as %d', (start, count) => {
    expect(readTyped({ start, new: '', lost: '', period: 'month' })).toEqual({
      counts: { start: count },
      problems: {},
    });
  });

  test('an empty field is no mistake, and no number either', () => {
    expect(readTyped({ start: '', new: ' ', lost: '', period: 'month' })).toEqual({
      counts: {},
      problems: {},
    });
  });

  test.each(Object.entries(wrongInputs))('%s is a problem of its own field', (_, { typed, field, code }) => {
    const reading = readTyped(typed);
    expect(reading.problems[field]?.code).toBe(code);
    expect(Object.keys(reading.problems)).toEqual([field]);
    expect(resultOf(reading, typed.period)).toBeUndefined();
  });

  test.each(Object.entries(examples))('the example «%s» survives being typed', (_, example) => {
    const { period, ...counts } = example;
    expect(readTyped(typedOf(example))).toEqual({ counts, problems: {} });
    expect(resultOf(readTyped(typedOf(example)), period)?.of).toEqual(example);
  });
});

describe('resultOf', () => {
  test('needs all three numbers', () => {
    expect(resultOf({ counts: { start: 10, lost: 1 }, problems: {} }, 'month')).toBeUndefined();
  });

  test('tells a season for a year, and a year for a month', () => {
    const season = resultOf(readTyped(typedOf(examples.telecom)), 'season');
    expect(season?.equivalent.period).toBe('year');
    expect(season?.equivalent.rate.toFixed(4)).toBe('0.0394');
    const year = resultOf(readTyped(typedOf(examples.nobodyNew)), 'year');
    expect(year?.equivalent.period).toBe('month');
    expect(year?.equivalent.rate).toBeCloseTo(1 - 0.97 ** (1 / 12), 14);
  });

  test.each(Object.entries(examples))('«%s»: every number is finite and in order', (_, example) => {
    const result = resultOf(readTyped(typedOf(example)), example.period);
    if (result === undefined) throw new Error('no result');
    for (const { low, high, rate } of [
      { ...result.interval, rate: result.churn },
      { ...result.equivalent.interval, rate: result.equivalent.rate },
    ]) {
      expect(low).toBeLessThanOrEqual(rate);
      expect(rate).toBeLessThanOrEqual(high);
    }
    expect(
      Object.values(result).filter((value) => typeof value === 'number' && !Number.isFinite(value)),
    ).toEqual([]);
  });
});
