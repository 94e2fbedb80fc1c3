import { SearchPanel } from './panel.ts';

/**
 * The search page: the question stands in the fragment, `#q=…&kind=…&topic=…`, so that a link restores it and no
 * server ever sees it.
 */
export function startSearchPage(host: HTMLElement): void {
  const panel = new SearchPanel({
    base: host.dataset['base'] ?? '/',
    topics: JSON.parse(host.dataset['topics'] ?? '[]'),
    limit: 40,
    onQuery: (query, filters) => {
      const state = new URLSearchParams(
        query === '' ? {} : { q: query, ...(filters as Record<string, string>) },
      );
      history.replaceState(null, '', state.size === 0 ? location.pathname : `#${state}`);
    },
  });
  host.replaceChildren(panel.node);
  const restore = () => {
    const { q = '', ...filters } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    panel.ask(q, filters);
  };
  addEventListener('hashchange', restore);
  restore();
  panel.input.focus();
}
