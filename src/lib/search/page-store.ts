import type { EngineResult, PageData } from './types.ts';

/** A page's text as it is needed again and again: cut into the words that positions count. */
export interface StoredPage extends PageData {
  readonly words: readonly string[];
}

/** How Pagefind cuts a text into words. */
const WHITE_SPACE = /[^\S\ufeff]+/;
const MOST = 300;

/** Keeps the pages once loaded: Pagefind would build its own excerpts anew at each asking. */
export class PageStore {
  readonly #pages = new Map<string, Promise<StoredPage>>();

  load(result: EngineResult): Promise<StoredPage> {
    const stored = this.#pages.get(result.id);
    if (stored !== undefined) return stored;
    const page = read(result);
    if (this.#pages.size >= MOST) this.#pages.clear();
    this.#pages.set(result.id, page);
    page.catch(() => this.#pages.delete(result.id));
    return page;
  }
}

async function read(result: EngineResult): Promise<StoredPage> {
  const { url, content, meta, filters, anchors } = await result.data();
  return { url, content, meta, filters, anchors, words: content.split(WHITE_SPACE) };
}
