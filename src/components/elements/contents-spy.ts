/** Marks the section that is being read: the last heading above the upper third of the window. */
class ContentsSpy extends HTMLElement {
  #links = new Map<string, HTMLAnchorElement>();
  #waiting = false;

  connectedCallback() {
    for (const link of this.querySelectorAll('a'))
      this.#links.set(decodeURIComponent(link.hash.slice(1)), link);
    addEventListener('scroll', this.#schedule, { passive: true });
    this.#mark();
  }

  disconnectedCallback() {
    removeEventListener('scroll', this.#schedule);
  }

  #schedule = () => {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#mark();
    });
  };

  #mark() {
    let current: HTMLAnchorElement | undefined;
    for (const [id, link] of this.#links) {
      const heading = document.getElementById(id);
      if (heading !== null && heading.getBoundingClientRect().top < innerHeight / 3) current = link;
      link.removeAttribute('aria-current');
    }
    current?.setAttribute('aria-current', 'true');
  }
}
customElements.define('contents-spy', ContentsSpy);

export {};
