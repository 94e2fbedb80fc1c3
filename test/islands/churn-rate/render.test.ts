import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ChurnLarge } from '../../../src/islands/churn-rate/ChurnLarge.tsx';
import { ChurnSmall } from '../../../src/islands/churn-rate/ChurnSmall.tsx';
import { type ChurnExample, examples } from '../../../src/islands/churn-rate/examples.ts';
import { largeWords, smallWords } from './words.ts';

const large = (example: ChurnExample) => render(h(ChurnLarge, { words: largeWords, example, idPrefix: 'c' }));
const small = (example: ChurnExample) =>
  render(h(ChurnSmall, { words: smallWords, example, idPrefix: 'c', detailsHref: '/calculators/churn/' }));

/** name → value of every figure that has a name. */
const results = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<data value="([^"]*)" data-result="([^"]*)"/g)].map(([, value, name]) => [
      name,
      Number(value),
    ]),
  );

describe('the large form, as the server sends it', () => {
  const html = large(examples.telecom);

  test('is complete without script', () => {
    expect(results(html)).toEqual({
      churn: 0.01,
      churnLow: expect.closeTo(0.009953, 6),
      churnHigh: expect.closeTo(0.010047, 6),
      yearlyChurn: expect.closeTo(0.03940399, 8),
      retention: 0.99,
      grossGrowth: 0.04,
      netGrowth: 0.03,
      nextBase: 17_510_000,
      netChange: 510_000,
      replacementShare: 0.25,
      startBase: 0.01,
      averageBase: expect.closeTo(0.009852, 6),
      startPlusNew: expect.closeTo(0.009615, 6),
      mistakenDifference: -0.03,
    });
    expect(html).toContain('<svg role="img"');
    expect(html).toContain('<mfrac>');
    expect(html.match(/<table>/g)).toHaveLength(2);
  });

  test('has its fields filled, named and described', () => {
    for (const [name, text] of [
      ['start', '۱۷٬۰۰۰٬۰۰۰'],
      ['new', '۶۸۰٬۰۰۰'],
      ['lost', '۱۷۰٬۰۰۰'],
    ]) {
      const input = html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? '';
      expect(input).toContain(`value="${text}"`);
      expect(input).toContain(`aria-describedby="c-${name}-hint c-${name}-note"`);
      expect(input).not.toContain('aria-invalid');
      expect(html).toContain(`<label for="c-${name}">`);
    }
    expect(html).toMatch(/<input[^>]*value="season"[^>]*checked/);
  });

  test('says what was understood, in words too', () => {
    expect(html).toContain('۱۷٬۰۰۰٬۰۰۰ · هفده میلیون');
  });

  test('has one live region, still silent', () => {
    expect(html.match(/role="status"/g)).toHaveLength(1);
    expect(html).toMatch(/role="status"><\/p>/);
  });

  test('writes neither styles nor scripts into the page', () => {
    expect(html).not.toMatch(/<script|<style|style=|onclick/i);
  });
});

describe('the small form', () => {
  const html = small(examples.audiobook);

  test('shows the rate, its interval and the year', () => {
    expect(Object.keys(results(html)).sort()).toEqual(['churn', 'churnHigh', 'churnLow', 'yearlyChurn']);
    expect(results(html)).toMatchObject({ churn: 0.03, yearlyChurn: expect.closeTo(1 - 0.97 ** 12, 12) });
  });

  test('leads to the large form with its numbers', () => {
    expect(html).toContain(
      'href="/calculators/churn/#v=1&amp;start=2400&amp;new=150&amp;lost=72&amp;period=month"',
    );
  });
});

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  test.each([
    ['large', large(example)],
    ['small', small(example)],
  ])('%s: every figure is a number, every place is filled', (_size, html) => {
    expect(html).not.toMatch(/NaN|Infinity|undefined|null|\{\w+\}/);
    const values = [...html.matchAll(/<data value="([^"]*)"/g)].map(([, value]) => Number(value));
    expect(values.length).toBeGreaterThan(3);
    expect(values.filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = [...large(example).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('without newcomers the replacement share is a dash with its reason', () => {
  const html = large(examples.nobodyNew);
  expect(results(html)).not.toHaveProperty('replacementShare');
  expect(html).toContain(largeWords['churn-details.replacementNone']);
});

test('a chart with a cut floor says so, one without does not', () => {
  expect(large(examples.telecom)).toContain(largeWords['churn-details.chartCut']);
  expect(large({ start: 100, new: 60, lost: 50, period: 'month' })).not.toContain(
    largeWords['churn-details.chartCut'],
  );
});
