import { levels } from '../../lib/content/levels.ts';
import { fill } from '../../lib/fill.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Filters, SearchAnswer } from '../../lib/search/types.ts';
import strings from '../../ui/search-panel.fa.json' with { type: 'json' };
import { element } from './dom.ts';
import { prepareSearch, search } from './engine.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';
import { answerNodes, statusOf } from './results.ts';

const patienceMs = 120;

export interface PanelOptions {
  /** Base path of the site, with both slashes. */
  readonly base: string;
  readonly topics: readonly string[];
  readonly limit: number;
  /** Called with each query that was answered. */
  readonly onQuery?: (query: string, filters: Filters) => void;
}

/** A search field with its filters and answers; the dialog and the search page each hold one. */
export class SearchPanel {
  readonly node: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #options: PanelOptions;
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #answer = element('div', { class: 'search-answer' });
  readonly #kind: HTMLSelectElement;
  readonly #topic: HTMLSelectElement;
  readonly #level: HTMLSelectElement;
  #timer = 0;
  #asked = 0;

  constructor(options: PanelOptions) {
    this.#options = options;
    this.input = element('input', {
      type: 'search',
      'aria-label': strings['search-panel.label'],
      placeholder: strings['search-panel.placeholder'],
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      dir: 'auto',
    });
    this.#kind = select(strings['search-panel.kind'], [
      ['article', strings['search-panel.article']],
      ['term', strings['search-panel.term']],
      ['calculator', strings['search-panel.calculator']],
    ]);
    this.#topic = select(
      strings['search-panel.topic'],
      options.topics.map((topic) => [topic, topic]),
    );
    this.#level = select(
      strings['search-panel.level'],
      levels.map((level) => [level, level]),
    );
    const filters = element(
      'div',
      { class: 'search-filters' },
      labelled(this.#kind),
      labelled(this.#topic),
      labelled(this.#level),
    );
    this.node = element('div', { class: 'search-panel' }, this.input, filters, this.#status, this.#answer);
    this.#listen();
    this.#showStart();
  }

  /** Puts a question as if the reader had typed it. */
  ask(query: string, filters: Readonly<Record<string, string>> = {}): void {
    this.input.value = query;
    this.#kind.value = filters['kind'] ?? '';
    this.#topic.value = filters['topic'] ?? '';
    this.#level.value = filters['level'] ?? '';
    void this.#run();
  }

  /** Loads the engine while the reader is still typing. */
  prepare(): void {
    prepareSearch(this.#options.base);
  }

  #listen(): void {
    this.input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#run({ typing: true }), patienceMs);
    });
    for (const choice of [this.#kind, this.#topic, this.#level])
      choice.addEventListener('change', () => void this.#run());
    this.node.addEventListener('keydown', (event) => this.#onKey(event));
    this.node.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.result-link')) rememberQuery(this.input.value);
    });
  }

  #filters(): Filters {
    const chosen = { kind: this.#kind.value, topic: this.#topic.value, level: this.#level.value };
    return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));
  }

  async #run(how: { readonly exact?: boolean; readonly typing?: boolean } = {}): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.input.value.trim();
    const turn = ++this.#asked;
    const filters = this.#filters();
    if (query === '') {
      this.#showStart();
      this.#options.onQuery?.('', filters);
      return;
    }
    this.node.setAttribute('aria-busy', 'true');
    const answer = await search(query, {
      base: this.#options.base,
      filters,
      ...how,
      limit: this.#options.limit,
    });
    // An answer to an older question must not replace the one the reader waits for.
    if (turn !== this.#asked) return;
    this.node.removeAttribute('aria-busy');
    this.#show(answer, query);
    this.#options.onQuery?.(query, filters);
  }

  #show(answer: SearchAnswer, query: string): void {
    this.#status.textContent = statusOf(answer, query);
    this.#status.dataset['outcome'] = answer.outcome;
    const retry = element('button', { type: 'button', class: 'button' }, strings['search-panel.retry']);
    retry.addEventListener('click', () => void this.#run());
    const nodes = answer.outcome === 'unavailable' ? [retry] : answerNodes(answer, this.#actions);
    this.#answer.replaceChildren(...nodes);
    this.#count(answer.facets);
  }

  /** Says beside each filter how many pages of this answer it would leave. */
  #count(facets: SearchAnswer['facets']): void {
    const choices = { kind: this.#kind, topic: this.#topic, level: this.#level };
    for (const [name, choice] of Object.entries(choices)) {
      for (const option of choice.options) {
        const count = facets[name]?.[option.value];
        const label = option.dataset['label'] ?? option.text;
        option.text =
          count === undefined
            ? label
            : fill(strings['search-panel.facet'], { label, count: formatNumber(count) });
      }
    }
  }

  get #actions() {
    return {
      href: (path: string) => this.#options.base + path.replace(/^\//, ''),
      search: (query: string, exact = false) => {
        this.input.value = query;
        void this.#run({ exact });
      },
    };
  }

  #showStart(): void {
    const recent = recentQueries();
    delete this.#status.dataset['outcome'];
    this.#status.textContent = recent.length === 0 ? strings['search-panel.start'] : '';
    this.#answer.replaceChildren(...(recent.length === 0 ? [] : this.#recentNodes(recent)));
  }

  #recentNodes(recent: readonly string[]): Node[] {
    const items = recent.map((query) => {
      const again = element('button', { type: 'button', class: 'link-button result-link' }, query);
      again.addEventListener('click', () => this.#actions.search(query));
      return element('li', {}, again);
    });
    const forget = element('button', { type: 'button', class: 'button' }, strings['search-panel.forget']);
    forget.addEventListener('click', () => {
      forgetQueries();
      this.#showStart();
      this.input.focus();
    });
    return [
      element('h2', {}, strings['search-panel.recent']),
      element('ul', { class: 'recent', role: 'list' }, ...items),
      forget,
    ];
  }

  /** Arrows walk through the field and the results; Enter in the field opens the first. */
  #onKey(event: KeyboardEvent): void {
    const stops = [this.input, ...this.#answer.querySelectorAll<HTMLElement>('.result-link')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    if (at === -1 || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
    } else if (event.key === 'Enter' && at === 0) {
      event.preventDefault();
      rememberQuery(this.input.value);
      this.#answer.querySelector<HTMLAnchorElement>('.results .result-link')?.click();
    }
  }
}

function select(label: string, options: ReadonlyArray<readonly [string, string]>): HTMLSelectElement {
  const all = element('option', { value: '' }, strings['search-panel.all']);
  return element(
    'select',
    { 'aria-label': label },
    all,
    ...options.map(([value, text]) => element('option', { value, 'data-label': text }, text)),
  );
}

const labelled = (choice: HTMLSelectElement): Node =>
  element('label', { class: 'search-filter' }, choice.getAttribute('aria-label') ?? '', choice);
