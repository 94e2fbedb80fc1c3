import searchStyles from '../../styles/search.css?url';
import strings from '../../ui/search-panel.fa.json' with { type: 'json' };
import { element } from './dom.ts';
import { SearchPanel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: SearchPanel | undefined;

/** Opens the search dialog; it is made at the first call and kept for the life of the page. */
export async function openSearch(base: string, topics: readonly string[]): Promise<void> {
  await styles();
  dialog ??= make(base, topics);
  if (!dialog.open) dialog.showModal();
  panel?.prepare();
  panel?.input.select();
}

/** Brings the styles of the panel with the first opening: no page pays for them before. */
function styles(): Promise<unknown> {
  const known = document.querySelector(`link[href="${searchStyles}"]`);
  if (known !== null) return Promise.resolve();
  const link = element('link', { rel: 'stylesheet', href: searchStyles });
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}

function make(base: string, topics: readonly string[]): HTMLDialogElement {
  const all = element(
    'a',
    { class: 'button search-all', href: `${base}search/` },
    strings['search-panel.more'],
  );
  panel = new SearchPanel({
    base,
    topics,
    limit: 6,
    onQuery: (query) =>
      all.setAttribute(
        'href',
        `${base}search/${query === '' ? '' : `#${new URLSearchParams({ q: query })}`}`,
      ),
  });
  const close = element(
    'button',
    { type: 'button', class: 'button search-close' },
    strings['search-panel.close'],
  );
  const node = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': strings['search-panel.label'] },
    panel.node,
    element('div', { class: 'search-foot' }, all, close),
  );
  close.addEventListener('click', () => node.close());
  // A click on the backdrop reaches the dialog itself, never its contents.
  node.addEventListener('click', (event) => event.target === node && node.close());
  node.addEventListener(
    'click',
    (event) => (event.target as Element).closest('a[href*="#"]') && node.close(),
  );
  document.body.append(node);
  return node;
}
