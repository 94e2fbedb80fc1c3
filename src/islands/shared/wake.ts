/** The lazy part of a calculator: takes over the HTML its server made. */
export interface Island<Props> {
  readonly mount: (root: Element, props: Props) => void;
}

/** Near enough that a reader who scrolls finds it awake. */
const MARGIN = '200px';

/**
 * Wakes each `[data-island]` that comes near the screen, with the properties from the JSON block that follows it.
 *
 * Astro's own islands do this too, with 2 KB of inline script and 1.5 KB of adapter on every page; here it is 0.3 KB
 * and the page's policy needs no hash for it.
 */
export function wakeWhenSeen(loaders: Readonly<Record<string, () => Promise<Island<never>>>>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const root = target as HTMLElement;
        const load = loaders[root.dataset.island ?? ''];
        if (!isIntersecting || !load) continue;
        observer.unobserve(root);
        load().then(({ mount }) => {
          mount(root, JSON.parse(root.nextElementSibling?.textContent ?? '') as never);
          root.dataset.awake = '';
        });
      }
    },
    { rootMargin: MARGIN },
  );
  for (const root of document.querySelectorAll('[data-island]')) observer.observe(root);
}
