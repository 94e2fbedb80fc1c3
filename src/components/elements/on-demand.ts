/** Behaviours few readers ask for: each is loaded with the first touch of what it serves. */
addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-action]');
  if (button) (await import('./page-actions.ts')).act(button);
});

addEventListener('click', ({ target }) => {
  const heading = (target as Element).closest<HTMLAnchorElement>('.heading-link');
  if (heading) void navigator.clipboard?.writeText(heading.href);
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
