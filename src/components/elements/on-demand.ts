/** Behaviours few readers ask for: each is loaded with the first touch of what it serves. */
addEventListener('click', ({ target }) => {
  const touched = (target as Element).closest<HTMLElement>('[data-action], .heading-link');
  if (touched instanceof HTMLAnchorElement) void navigator.clipboard?.writeText(touched.href);
  else if (touched) void import('./page-actions.ts').then(({ act }) => act(touched));
});

const settings = document.querySelector('reading-settings');
for (const event of ['pointerover', 'focusin'])
  settings?.addEventListener(event, () => void import('./reading-settings.ts'), { once: true });

if (!('share' in navigator)) document.querySelector('[data-action=share]')?.remove();

/** An article counts as read when its end has been seen. */
const end = document.querySelector('.pager');
if (end)
  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    try {
      const read: string[] = JSON.parse(localStorage.getItem('read') ?? '[]');
      localStorage.setItem('read', JSON.stringify([...new Set([...read, location.pathname])].slice(-500)));
    } catch {
      // Without storage a path has no memory.
    }
  }).observe(end);

export {};
