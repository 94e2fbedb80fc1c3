class PageActions extends HTMLElement {
  connectedCallback() {
    this.querySelector('[data-action=print]')?.addEventListener('click', () => print());
    this.querySelector('[data-action=copy]')?.addEventListener('click', () => this.#copy());
  }

  async #copy() {
    const label = this.querySelector('[data-action=copy] span');
    const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    await navigator.clipboard.writeText(link);
    if (label === null) return;
    const before = label.textContent;
    label.textContent = this.dataset['copied'] ?? '';
    setTimeout(() => {
      label.textContent = before;
    }, 2000);
  }
}
customElements.define('page-actions', PageActions);

export {};
