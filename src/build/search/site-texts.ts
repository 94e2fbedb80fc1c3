import type { Engine, PageData } from '../../lib/search/types.ts';

/** Every page of an index with its text, exactly as the index read it. */
export async function indexedPages(engine: Engine): Promise<PageData[]> {
  const { results } = await engine.search(null);
  const pages: PageData[] = [];
  for (const result of results) {
    const { url, content, meta, filters, anchors } = await result.data();
    pages.push({ url, content, meta, filters, anchors });
  }
  return pages;
}
