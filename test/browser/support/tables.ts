import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { visit } from './pages.ts';
import { expect } from './test.ts';

/** A tool that reads tables, by what a test does with it. */
export const table = (page: Page) => ({
  result: (name: string): Locator => page.locator(`.calculator [data-result=${name}]`),
  /** The unrounded number of a result. */
  value: async (name: string): Promise<number> =>
    Number(await page.locator(`.calculator [data-result=${name}]`).first().getAttribute('value')),
  field: (name: string): Locator => page.locator(`.calculator [name=${name}]`),
  told: page.locator('.data-told'),
  left: page.locator('.data-left summary'),
  async open(path: string): Promise<void> {
    await visit(page, path);
    await expect(page.locator('.calculator [data-awake]')).toHaveCount(1);
  },
  /**
   * What the page asks for from here on. It starts its worker by itself: only once that stands does a request mean that
   * something is carried away.
   */
  async watch(): Promise<() => string[]> {
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    return () => asked.filter(isRequest);
  },
  async paste(text: string): Promise<void> {
    await page.locator('.calculator textarea').fill(text);
  },
  async choose(name: string, content: string | Uint8Array): Promise<void> {
    const buffer = Buffer.from(content);
    await page.locator('.calculator input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  },
});

/** A workbook that another program wrote. */
export const workbook = (name: string): Buffer => readFileSync(`test/fixtures/xlsx/${name}.xlsx`);

/** Windows-1256 bytes of a text without Persian letters that it lacks. */
export function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 0x3f));
}

/** Blobs stay in the browser; the icon and the font for Latin digits are the page's own files, asked for without any data. */
export const isRequest = (url: string): boolean =>
  !url.startsWith('blob:') && !/^[^?#]*\/(?:favicon\.svg|[^/]*\.woff2)$/.test(url);
