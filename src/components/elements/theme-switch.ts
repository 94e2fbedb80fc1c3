type Theme = 'system' | 'light' | 'dark';
const order: Theme[] = ['system', 'light', 'dark'];

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.#show(this.#stored());
    this.querySelector('button')?.addEventListener('click', () => this.#step());
  }

  #stored(): Theme {
    return (document.documentElement.dataset['theme'] as Theme | undefined) ?? 'system';
  }

  #step() {
    const next = order[(order.indexOf(this.#stored()) + 1) % order.length] ?? 'system';
    const root = document.documentElement;
    if (next === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = next;
    try {
      if (next === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Storage may be closed to us: the choice then lasts for this page.
    }
    this.#show(next);
  }

  #show(theme: Theme) {
    const label = JSON.parse(this.dataset['labels'] ?? '{}')[theme];
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
    for (const icon of this.querySelectorAll<HTMLElement>('[data-theme-icon]')) {
      icon.hidden = icon.dataset['themeIcon'] !== theme;
    }
  }
}
customElements.define('theme-switch', ThemeSwitch);

export {};
