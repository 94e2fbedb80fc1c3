import { test as base, expect, type Page } from '@playwright/test';

/** What went wrong in the browser while a page was open. */
function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const foreign = protocol.startsWith('http') && new URL(request.url()).origin !== origin;
    if (foreign) troubles.push(`leaves the site: ${request.url()}`);
  });
  return troubles;
}

/**
 * Every test fails when the page reports an error or a warning, or asks another host for anything. A test that
 * provokes an error on purpose takes it out of `troubles`.
 */
export const test = base.extend<{ troubles: string[] }>({
  troubles: [
    async ({ page, baseURL }, use) => {
      const troubles = watch(page, new URL(baseURL ?? '').origin);
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
