import type { Page, Response } from '@playwright/test';

/** One page of each kind. */
export const pageKinds = [
  { name: 'home', path: '/' },
  { name: 'article with a calculator', path: '/churn/churn-rate/' },
  { name: 'article with figures', path: '/kano/kano-model/' },
  { name: 'topic', path: '/churn/' },
  { name: 'glossary', path: '/glossary/' },
  { name: 'term', path: '/glossary/churn-rate/' },
  { name: 'calculators', path: '/calculators/' },
  { name: 'calculator', path: '/calculators/churn/' },
  { name: 'search', path: '/search/' },
  { name: 'sources', path: '/sources/' },
  { name: 'about', path: '/about/' },
  { name: 'not found', path: '/404.html' },
] as const;

export const widths = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 800 },
] as const;

/** Opens a page by its address within the site, whatever sub-folder the site lives in. */
export const visit = (page: Page, path: string): Promise<Response | null> => page.goto(`.${path}`);

/**
 * Scrolls to the end, a screen at a time, so that everything that waits to be seen has been seen, and back to the
 * top, where the sticky header covers nothing.
 */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = window.innerHeight * 0.8;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
}
