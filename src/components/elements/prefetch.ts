const fetched = new Set<string>();

/**
 * Fetches a page of this site when a pointer or the focus comes to its link, so that it opens at once. Not for readers
 * who save data or whose connection is slow. Ten lines, where Astro's own weighs 1.1 KB: a third of an article's script.
 */
function prefetch(event: Event): void {
  const link = (event.target as Element | null)?.closest?.('a');
  const { saveData, effectiveType } =
    (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  if (
    !link ||
    link.origin !== location.origin ||
    link.pathname === location.pathname ||
    'noPrefetch' in link.dataset
  )
    return;
  if (saveData || effectiveType?.includes('2g') || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.pathname }),
  );
}

for (const name of ['pointerover', 'focusin', 'touchstart'])
  addEventListener(name, prefetch, { passive: true });

export {};
