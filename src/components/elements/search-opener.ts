/** Opens search by click, by «/» and by Ctrl or ⌘ with K. Keys go by their place: a Persian layout has no K. */
class SearchOpener extends HTMLElement {
  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open();
    });
    addEventListener('keydown', (event) => {
      const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]') !== null;
      const command = event.code === 'KeyK' && (event.ctrlKey || event.metaKey);
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!command && !(event.code === 'Slash' && plain && !typing)) return;
      event.preventDefault();
      this.#open();
    });
  }

  async #open() {
    const { openSearch } = await import('../../islands/search-panel/dialog.ts');
    await openSearch(this.dataset['base'] ?? '/', JSON.parse(this.dataset['topics'] ?? '[]'));
  }
}
customElements.define('search-opener', SearchOpener);

export {};
