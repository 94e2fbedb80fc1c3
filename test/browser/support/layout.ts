import { expect, type Page } from '@playwright/test';

/** Nothing makes the page scroll sideways; otherwise the elements that stick out are named. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sticking = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    });
    const names = out.slice(0, 8).map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
    return [`${scrollWidth} px of content in ${clientWidth} px`, ...names];
  });
  expect(sticking).toEqual([]);
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    layoutShifts: { value: number; moved: string[] }[];
  }
}

/** From the first paint on, remembers what moves by itself. Call it before the page is opened. */
export async function watchLayout(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) =>
          node instanceof Element
            ? node.outerHTML.slice(0, 90)
            : String(node?.parentElement?.outerHTML.slice(0, 90)),
        );
        window.layoutShifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * The sum of layout shifts stays within a bound; what moved is named. The default is what a late font may cost: its
 * stand-in has the same average width, not the same letters.
 */
export async function expectStill(page: Page, bound = 0.05): Promise<void> {
  const shifts = await page.evaluate(() => window.layoutShifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(bound);
}
