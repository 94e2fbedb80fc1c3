import { fill } from '../../lib/fill.ts';
import { joinList } from '../../lib/persian/list.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Notice, SearchAnswer, SearchResult } from '../../lib/search/types.ts';
import strings from '../../ui/search-panel.fa.json' with { type: 'json' };
import { element } from './dom.ts';

/** What the panel shows and does; the nodes know nothing of where they stand. */
export interface Actions {
  /** Puts the site's base path before an address within the site. */
  readonly href: (path: string) => string;
  readonly search: (query: string, exact?: boolean) => void;
}

type Excerpt = SearchResult['excerpt'];

const kindNames: Readonly<Record<string, string>> = {
  article: strings['search-panel.article'],
  term: strings['search-panel.term'],
  calculator: strings['search-panel.calculator'],
  topic: strings['search-panel.topicPage'],
};

/** The sentence about an answer, shown and announced. */
export function statusOf({ outcome, results, total }: SearchAnswer, query: string): string {
  if (outcome === 'unavailable') return strings['search-panel.unavailable'];
  if (outcome === 'none') return fill(strings['search-panel.none'], { query });
  const count = formatNumber(total);
  return results.length < total
    ? fill(strings['search-panel.some'], { shown: formatNumber(results.length), count, query })
    : fill(strings['search-panel.count'], { count, query });
}

/** Everything under the status line. */
export function answerNodes(answer: SearchAnswer, actions: Actions): Node[] {
  const nodes: Node[] = answer.notices.map((notice) => noticeNode(notice, actions));
  if (answer.results.length > 0) {
    nodes.push(element('ol', { class: 'results', role: 'list' }, ...answer.results.map(resultNode)));
  }
  if (answer.suggestions.length > 0 && (answer.results.length === 0 || isPartial(answer))) {
    nodes.push(suggestionsNode(answer, actions));
  }
  return nodes;
}

/** No page had all the words: the nearest terms may be what was meant. */
const isPartial = ({ notices }: SearchAnswer): boolean => notices.some(({ kind }) => kind === 'only');

function noticeNode(notice: Notice, { search }: Actions): Node {
  if (notice.kind === 'only') {
    const quoted = (words: readonly string[]) => joinList(words.map((word) => `«${word}»`));
    const text = fill(strings['search-panel.only'], {
      found: quoted(notice.found),
      missing: quoted(notice.missing),
    });
    return element('p', { class: 'search-notice' }, text);
  }
  const exact = element(
    'button',
    { type: 'button', class: 'link-button' },
    fill(strings['search-panel.exact'], { typed: notice.typed }),
  );
  exact.addEventListener('click', () => search(notice.typed, true));
  return element(
    'p',
    { class: 'search-notice' },
    fill(strings['search-panel.corrected'], { shown: notice.shown }),
    ' · ',
    exact,
  );
}

function resultNode(result: SearchResult): Node {
  const kind = kindNames[result.kind] ?? strings['search-panel.page'];
  const label = result.topic === '' || result.kind === 'topic' ? kind : `${kind} · ${result.topic}`;
  return element(
    'li',
    { class: 'result' },
    element('a', { class: 'result-link', href: withHighlight(result.url, result.excerpt) }, result.title),
    element('span', { class: 'result-kind' }, label),
    element('p', { class: 'result-excerpt' }, ...excerptNodes(result.excerpt)),
    result.sections.length > 0 && sectionsNode(result.sections),
  );
}

const sectionsNode = (sections: SearchResult['sections']): Node =>
  element(
    'ul',
    { class: 'result-sections', role: 'list' },
    ...sections.map(({ title, url, excerpt }) =>
      element('li', {}, element('a', { class: 'result-link', href: withHighlight(url, excerpt) }, title)),
    ),
  );

const excerptNodes = (excerpt: Excerpt): Array<Node | string> =>
  excerpt.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));

/**
 * A link that also marks the first found words on the page reached, by the browser's own text fragments: no script,
 * and a browser that doesn't know them just opens the page.
 */
function withHighlight(url: string, excerpt: Excerpt): string {
  const marked = excerpt
    .find(({ mark }) => mark)
    ?.text.trim()
    .replace(/[.،؛:!؟…»)]+$/, '');
  if (marked === undefined || marked === '') return url;
  const directive = `:~:text=${encodeURIComponent(marked).replaceAll('-', '%2D')}`;
  return url.includes('#') ? `${url}${directive}` : `${url}#${directive}`;
}

function suggestionsNode({ suggestions }: SearchAnswer, { href }: Actions): Node {
  const links = suggestions.map(({ text, url }) =>
    element('li', {}, element('a', { class: 'result-link', href: href(url) }, text)),
  );
  return element(
    'div',
    {},
    element('p', {}, strings['search-panel.noneHint']),
    element('ul', { class: 'tag-list', role: 'list' }, ...links),
  );
}
