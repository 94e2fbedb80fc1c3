// A definition opened by hover or focus must be dismissible without moving (WCAG 1.4.13).
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  document.documentElement.dataset['quiet'] = '';
  addEventListener('pointermove', () => delete document.documentElement.dataset['quiet'], { once: true });
  addEventListener('focusin', () => delete document.documentElement.dataset['quiet'], { once: true });
});

export {};
