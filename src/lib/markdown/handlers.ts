import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading, Link, Table } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import strings from '../../ui/article.fa.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { toPersianDigits } from '../persian/digits.ts';
import { calloutKind, ignoredSpelling } from './components.ts';
import type { RenderContext } from './context.ts';
import { type Embedding, embedded } from './embedded.ts';
import { FigureCounter } from './figure.ts';
import { idOf } from './headings.ts';
import { type Citation, type ContainerDirective, splitLabel, type TermReference } from './nodes.ts';
import type { NoteBook } from './notes.ts';
import { shortName } from './reference.ts';
import { renderTable } from './table.ts';

/** How each node beyond plain Markdown becomes HTML, for one page. */
export function handlersFor(context: RenderContext, book: NoteBook): Handlers {
  const seenTerms = new Set<string>();
  const cite = (node: Citation) => citation(node, context, book);
  const embedding: Embedding = { image: context.image, cite, counter: new FigureCounter() };
  return {
    heading,
    table: (state, node: Table) => renderTable(state, node),
    link: (state, node: Link) => link(state, node, context),
    citation: (_state, node: Citation) => cite(node),
    termReference: (_state, node: TermReference) => term(node, context, seenTerms),
    containerDirective: callout,
    mdxJsxFlowElement: (state, node) => embedded(state, node, embedding),
  };
}

function heading(state: State, node: Heading): Element {
  const id = idOf(node) ?? '';
  const label = fill(strings['heading.link'], { title: textOf(node).trim() });
  const anchor = h('a', { class: 'heading-link', href: `#${id}`, 'aria-label': label }, []);
  return h(`h${node.depth}`, { id }, [...state.all(node), anchor]);
}

function link(state: State, node: Link, context: RenderContext): Element {
  if (node.url.startsWith('/')) return h('a', { href: context.href(node.url) }, state.all(node));
  if (node.url.startsWith('#')) return h('a', { href: node.url }, state.all(node));
  return h('a', { href: node.url, rel: 'noopener', class: 'external' }, state.all(node));
}

function citation(node: Citation, context: RenderContext, book: NoteBook): Element {
  const marks = book.cite(node).flatMap(({ number, key, mention }, index) => {
    const digits = toPersianDigits(String(number));
    const label =
      mention.locator === undefined
        ? fill(strings['note.mark'], { number: digits })
        : fill(strings['note.markAt'], { number: digits, locator: mention.locator });
    const source = context.source(key);
    const card = `card-${mention.id}`;
    const mark = h(
      'a',
      { id: mention.id, class: 'mark', href: `#n${number}`, 'aria-label': label, 'aria-describedby': card },
      digits,
    );
    const said = source === undefined ? '' : `${toPersianDigits(shortName(source))}: ${source.title}`;
    const shown = h('span', { class: 'term-anchor' }, [
      mark,
      h('span', { class: 'term-card', role: 'tooltip', id: card }, said),
    ]);
    return index === 0 ? [shown] : [{ type: 'text' as const, value: '،' }, shown];
  });
  return h('sup', { class: 'cite', 'data-pagefind-ignore': 'all' }, marks);
}

/** A glossary term links to its entry; its definition opens beside it at the first mention. */
function term(node: TermReference, context: RenderContext, seen: Set<string>): Element {
  const entry = context.term(node.term);
  if (entry === undefined) throw new Error(`unchecked glossary term «${node.term}»`);
  const href = context.href(`/glossary/${entry.slug}/`);
  if (seen.has(entry.slug)) return h('a', { class: 'term', href }, node.value);
  seen.add(entry.slug);
  const id = `term-${entry.slug}`;
  return h('span', { class: 'term-anchor' }, [
    h('a', { class: 'term', href, 'aria-describedby': id }, node.value),
    h('span', { class: 'term-card', role: 'tooltip', id, 'data-pagefind-ignore': 'all' }, entry.definition),
  ]);
}

function callout(state: State, node: ContainerDirective): ReturnType<State['all']> | Element {
  if (node.name === ignoredSpelling) return state.all(node);
  const kind = calloutKind(node.name);
  if (kind === undefined) throw new Error(`unchecked callout «${node.name}»`);
  const { label, body } = splitLabel(node);
  const title = label.length > 0 ? state.all({ type: 'paragraph', children: label }) : [];
  return h('aside', { class: `callout callout-${kind}` }, [
    h('p', { class: 'callout-label' }, [
      h('span', { class: 'callout-kind' }, strings[`callout.${kind}`]),
      ...(title.length > 0 ? [h('strong', { class: 'callout-title' }, title)] : []),
    ]),
    ...state.wrap(state.all({ type: 'root', children: body }), true),
  ]);
}
