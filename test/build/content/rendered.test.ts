import { fileURLToPath } from 'node:url';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, test, vi } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { renderPage } from '../../../src/build/content/render.ts';
import { contentReportLine } from '../../../src/lib/content/message.ts';

// The site stands in a folder of its host, where an address without it would be broken.
vi.mock('../../../src/site.ts', async (original) => ({
  site: { ...(await original<typeof import('../../../src/site.ts')>()).site, base: '/knowledge/' },
}));

const project = fileURLToPath(new URL('../../..', import.meta.url));
const { library, problems } = loadContent(project);
const pages = [
  ...library.articles,
  ...library.topics,
  ...library.terms,
  ...library.calculators,
  ...library.pages,
];

test('the content of this repository has no mistake', () => {
  expect(problems.map(contentReportLine)).toEqual([]);
});

describe.each(pages.map((page) => [page.file, page] as const))('%s', async (_, page) => {
  const { segments, notes } = await renderPage(page, project);
  const html = segments.map((segment) => (segment.kind === 'html' ? segment.html : '')).join('\n');
  const elements: Array<{ tagName: string; properties: Record<string, unknown> }> = [];
  visit(htmlToHast(html, { fragment: true }) as never, 'element', (node: (typeof elements)[number]) => {
    elements.push(node);
  });

  test('has no code and no style', () => {
    for (const { tagName, properties } of elements) {
      expect(['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'meta', 'base']).not.toContain(
        tagName,
      );
      expect(
        Object.keys(properties).filter((name) => name === 'style' || name === 'align' || /^on/i.test(name)),
      ).toEqual([]);
    }
  });

  test('links below the base path, or to another host', () => {
    const addresses = elements.flatMap(({ properties: { href, src } }) =>
      [href, src].filter((url) => url !== undefined),
    );
    for (const address of addresses) expect(address).toMatch(/^(?:\/knowledge\/|#|https?:\/\/|mailto:)/);
  });

  test('has ids once, and links and labels that find theirs', () => {
    const ids = elements.flatMap(({ properties }) =>
      properties['id'] === undefined ? [] : [String(properties['id'])],
    );
    expect(ids).toEqual([...new Set(ids)]);
    const known = new Set([...ids, ...notes.map(({ number }) => `n${number}`)]);
    for (const { properties } of elements) {
      const link = String(properties['href'] ?? '');
      if (link.startsWith('#')) expect(known).toContain(link.slice(1));
      for (const id of [properties['ariaDescribedBy'] ?? []].flat()) expect(known).toContain(id);
    }
  });

  test('shows no mark of the way it was written', () => {
    const text = html.replace(/<(code|pre)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, '');
    expect(text).not.toMatch(/:::|\[\[|\]\]|\[@|\[#|\*\*|undefined|NaN/);
  });
});
