import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachesEverything } from '../../../src/build/output/links.ts';
import { site } from '../../../src/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
const files = ['index.html', 'churn/index.html', 'feed.xml'];

beforeAll(() => mkdirSync(join(folder, 'churn')));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the check says of a home page with one link in it. */
function deadLinks(link: string): string[] {
  writeFileSync(join(folder, 'index.html'), `<h1 id="top">x</h1><a href="${link}">y</a>`);
  writeFileSync(join(folder, 'churn/index.html'), '<h2 id="why-small">x</h2>');
  return reachesEverything({ folder, files }).map(({ args }) => String(args?.['link']));
}

describe('reachesEverything', () => {
  it.each([
    '#top',
    `${site.base}churn/`,
    `${site.base}churn/#why-small`,
    `${site.base}churn/?q=1`,
    `${site.base}churn/#v=1&amp;start=24`,
    `${site.base}feed.xml`,
    'https://doi.org/x',
    'mailto:a@example.org',
  ])('%s is reached', (link) => expect(deadLinks(link)).toEqual([]));

  it.each(['#nowhere', `${site.base}kano/`, `${site.base}churn/#nowhere`, `${site.base}churn/index.md`])(
    '%s is not',
    (link) => expect(deadLinks(link)).toEqual([link]),
  );
});
