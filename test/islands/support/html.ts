import { expect } from 'vitest';

/** name → value of every figure that has a name. */
export const results = (html: string): Record<string, number> =>
  Object.fromEntries(
    [...html.matchAll(/<data value="([^"]*)" data-result="([^"]*)"/g)].map(([, value, name]) => [
      name,
      Number(value),
    ]),
  );

/** What holds for every rendering of a calculator, whatever its numbers. */
export function expectSound(html: string): void {
  expect(html).not.toMatch(/NaN|Infinity|undefined|null|\{\w+\}/);
  expect(html).not.toMatch(/<script|<style|style=|onclick/i);
  const values = [...html.matchAll(/<data value="([^"]*)"/g)].map(([, value]) => Number(value));
  expect(values.length).toBeGreaterThan(1);
  expect(values.filter((value) => !Number.isFinite(value))).toEqual([]);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/<label for="([^"]*)"/g)) expect(ids).toContain(id);
  for (const [, list] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g))
    expect(ids).toEqual(expect.arrayContaining((list ?? '').split(' ')));
  expect(html.match(/role="status"/g)).toHaveLength(1);
  // Every text of a drawing says its own direction; the drawing itself runs left to right.
  for (const [svg] of html.matchAll(/<svg role="img".*?<\/svg>/gs)) {
    expect(svg).toMatch(/^<svg[^>]* direction="ltr"/);
    for (const [text] of svg.matchAll(/<text[^>]*>/g)) expect(text).toMatch(/direction="rtl" text-anchor="/);
  }
}

/** Without the marks nobody sees, and with plain spaces. */
export const plain = (text: string): string =>
  text.replace(/[\u061c\u200e\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');
