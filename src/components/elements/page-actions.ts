/** What a reader can do with a page, loaded with the first press: copy its link or a passage with its source, share it, print it. */

async function copy(button: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  tell(button, button.closest<HTMLElement>('page-actions')?.dataset['copied'] ?? '');
}

/** Says for a moment, in a button's place and to screen readers, what became of it. */
export function tell(button: HTMLElement, text: string): void {
  const label = button.querySelector('span');
  if (!label || label.dataset['before']) return;
  const before = label.textContent;
  label.dataset['before'] = before;
  const status = button.parentElement?.querySelector('[role=status]');
  label.textContent = text;
  // A button whose name is a live region has no name for some screen readers: what is said stands beside it.
  status?.replaceChildren(text);
  setTimeout(() => {
    label.textContent = before;
    status?.replaceChildren();
    delete label.dataset['before'];
  }, 2000);
}

export function act(button: HTMLElement): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const { action, source, first = '' } = button.dataset;
  if (action === 'print') print();
  if (action === 'copy') void copy(button, link);
  if (action === 'share') void navigator.share({ title: document.title, url: link }).catch(() => undefined);
  if (action !== 'quote') return;
  const passage = `${getSelection() ?? ''}`.trim();
  if (passage) void copy(button, `«${passage}»\n— ${source}\n${link}`);
  else tell(button, first);
}
