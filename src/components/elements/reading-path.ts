/** Addresses of the articles read to their end, kept on this device only. */
function readArticles(): string[] {
  try {
    return JSON.parse(localStorage.getItem('read') ?? '[]');
  } catch {
    return [];
  }
}

/** Marks what has been read in a list of articles, and leads on to the first that has not. */
class ReadingPath extends HTMLElement {
  connectedCallback() {
    const read = new Set(readArticles());
    const links = [...this.querySelectorAll<HTMLAnchorElement>('li a')];
    const next = links.find(({ pathname }) => !read.has(pathname));
    for (const link of links)
      if (read.has(link.pathname)) link.closest('li')?.setAttribute('data-read', this.dataset['read'] ?? '');
    const lead = this.querySelector<HTMLAnchorElement>('[data-continue]');
    if (!lead || !next || next === links[0]) return;
    lead.href = next.href;
    lead.querySelector('span')?.replaceChildren(next.textContent ?? '');
    lead.hidden = false;
  }
}
customElements.define('reading-path', ReadingPath);

export {};
