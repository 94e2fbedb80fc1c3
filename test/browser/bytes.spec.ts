import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { readThrough, visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const kilobyte = 1024;
type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'other';

interface Visit {
  readonly requests: string[];
  readonly bytes: Record<Kind, number>;
}

const kindOf = (type: string): Kind =>
  type === 'document' || type === 'stylesheet' || type === 'script' || type === 'font' ? type : 'other';

/** What a first visit brings over the line, each answer compressed as a host would. */
async function firstVisit(page: Page, path: string): Promise<Visit> {
  const requests: string[] = [];
  const bytes = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    requests.push(`${type} ${new URL(response.url()).pathname}`);
    const weigh = async () => {
      const body = await response.body();
      bytes[kindOf(type)] += type === 'font' ? body.length : gzipSync(body).length;
    };
    pending.push(weigh());
  });
  await visit(page, path);
  await page.waitForLoadState('networkidle');
  await readThrough(page);
  await Promise.all(pending);
  return { requests, bytes };
}

const articles = [
  { name: 'an article without a calculator', path: '/trust/winning-trust/', scriptKilobytes: 3 },
  { name: 'an article with a calculator', path: '/churn/churn-rate/', scriptKilobytes: 13 },
];

for (const { name, path, scriptKilobytes } of articles) {
  test(`${name} stays light`, async ({ page }, testInfo) => {
    const { requests, bytes } = await firstVisit(page, path);
    const whole = Object.values(bytes).reduce((sum, each) => sum + each, 0);
    testInfo.annotations.push({ type: 'bytes', description: JSON.stringify({ ...bytes, whole }) });
    console.log(name, JSON.stringify({ ...bytes, whole, requests: requests.length }));
    expect(bytes.script).toBeLessThanOrEqual(scriptKilobytes * kilobyte);
    expect(bytes.stylesheet).toBeLessThanOrEqual(12 * kilobyte);
    expect(bytes.font).toBeLessThanOrEqual(41 * kilobyte);
    expect(whole).toBeLessThanOrEqual(60 * kilobyte);
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(8);
  });
}
