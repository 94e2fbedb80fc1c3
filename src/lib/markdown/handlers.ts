import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Heading, Table } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import strings from '../../ui/article.fa.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { toPersianDigits } from '../persian/digits.ts';
import { calloutKind } from './components.ts';
import type { RenderContext } from './context.ts';
import { type Bar, barChart, barsOf, dataTwin, FigureCounter, picture } from './figure.ts';
import { formulaToMath } from './formula.ts';
import { splitInline } from './inline.ts';
import {
  type Citation,
  type ContainerDirective,
  type JsxElement,
  splitLabel,
  type TermReference,
  textAttributes,
} from './nodes.ts';
import type { NoteBook } from './notes.ts';
import { shortName } from './reference.ts';
import { renderTable } from './table.ts';

/** How each node beyond plain Markdown becomes HTML, for one page. */
export function handlersFor(context: RenderContext, book: NoteBook): Handlers {
  const counter = new FigureCounter();
  const seenTerms = new Set<string>();
  return {
    heading,
    table: (state, node: Table) => renderTable(state, node),
    link: (state, node: { url: string; children: [] }) => link(state, node, context),
    citation: (_state, node: Citation) => citation(node, context, book),
    termReference: (_state, node: TermReference) => term(node, context, seenTerms),
    containerDirective: callout,
    mdxJsxFlowElement: (state, node: JsxElement) => component(state, node, { context, book, counter }),
    mdxJsxTextElement: (state, node: JsxElement) => component(state, node, { context, book, counter }),
  };
}

function heading(state: State, node: Heading): Element {
  const id = String((node.data?.hProperties as { id?: unknown } | undefined)?.id ?? '');
  const children = state.all(node);
  const title = children.map(plainText).join('');
  const label = fill(strings['heading.link'], { title });
  children.push(h('a', { class: 'heading-link', href: `#${id}`, 'aria-label': label }, []));
  return h(`h${node.depth}`, { id }, children);
}

const plainText = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(plainText).join('') : '';

function link(state: State, node: { url: string; children: [] }, context: RenderContext): Element {
  const inside = node.url.startsWith('/') || node.url.startsWith('#');
  const properties = inside
    ? { href: node.url.startsWith('/') ? context.href(node.url) : node.url }
    : { href: node.url, rel: 'noopener', class: 'external' };
  return h('a', properties, state.all(node as never));
}

function citation(node: Citation, context: RenderContext, book: NoteBook): Element {
  const marks = book.cite(node).flatMap(({ number, key, mention }, index) => {
    const digits = toPersianDigits(String(number));
    const label =
      mention.locator === undefined
        ? fill(strings['note.mark'], { number: digits })
        : fill(strings['note.markAt'], { number: digits, locator: mention.locator });
    const source = context.source(key);
    const title = source === undefined ? {} : { title: toPersianDigits(shortName(source)) };
    const mark = h('a', { id: mention.id, href: `#n${number}`, 'aria-label': label, ...title }, digits);
    return index === 0 ? [mark] : [{ type: 'text' as const, value: '،' }, mark];
  });
  return h('sup', { class: 'cite', 'data-pagefind-ignore': 'all' }, marks);
}

/** A glossary term links to its entry; its definition opens beside it at the first mention. */
function term(node: TermReference, context: RenderContext, seen: Set<string>): Element {
  const entry = context.term(node.term);
  if (entry === undefined) throw new Error(`unchecked glossary term «${node.term}»`);
  const href = context.href(`/glossary/${entry.slug}/`);
  if (seen.has(entry.slug)) return h('a', { class: 'term', href }, node.label);
  seen.add(entry.slug);
  const id = `term-${entry.slug}`;
  return h('span', { class: 'term-anchor' }, [
    h('a', { class: 'term', href, 'aria-describedby': id }, node.label),
    h('span', { class: 'term-card', role: 'tooltip', id, 'data-pagefind-ignore': 'all' }, entry.definition),
  ]);
}

function callout(state: State, node: ContainerDirective): Element {
  const kind = calloutKind(node.name);
  if (kind === undefined) throw new Error(`unchecked callout «${node.name}»`);
  const { label, body } = splitLabel(node);
  const title = label.length > 0 ? state.all({ type: 'paragraph', children: label }) : [];
  return h('aside', { class: `callout callout-${kind}` }, [
    h('p', { class: 'callout-label' }, [
      h('span', { class: 'callout-kind' }, strings[`callout.${kind}`]),
      ...(title.length > 0 ? [h('strong', { class: 'callout-title' }, title)] : []),
    ]),
    ...state.wrap(state.all({ type: 'root', children: body } as never), true),
  ]);
}

interface PageParts {
  readonly context: RenderContext;
  readonly book: NoteBook;
  readonly counter: FigureCounter;
}

function component(state: State, node: JsxElement, parts: PageParts): Element {
  if (node.name === 'Formula') return formula(node);
  if (node.name === 'Figure') return figure(state, node, parts);
  throw new Error(`unchecked component «${node.name}»`);
}

function formula(node: JsxElement): Element {
  const { label = '' } = textAttributes(node);
  const math = formulaToMath(node.children.map(mdastText).join(''));
  if (!math.ok) throw new Error(`unchecked formula «${label}»`);
  return h('div', { class: 'formula', role: 'group', 'aria-label': label, tabindex: '0' }, [math.value]);
}

/** The characters of a formula as typed: Markdown has already read `*` and `_` pairs, which formulas don't use. */
const mdastText = (node: unknown): string => {
  const { value, children } = node as { value?: string; children?: unknown[] };
  return value ?? children?.map(mdastText).join('') ?? '';
};

function figure(state: State, node: JsxElement, { context, book, counter }: PageParts): Element {
  const { caption = '', alt = '', src, chart, unit = '', source } = textAttributes(node);
  const table = node.children.find((child): child is Table => child.type === 'table');
  const kind = src !== undefined ? 'image' : chart !== undefined ? 'chart' : 'table';
  const body: ElementContent[] = [];
  const image = src === undefined ? undefined : context.image(src);
  if (image !== undefined) body.push(picture(image, alt));
  if (chart !== undefined && table !== undefined) body.push(barChart(barsOf(table) as Bar[], caption, unit));
  if (table !== undefined)
    body.push(kind === 'table' ? renderTable(state, table) : dataTwin(renderTable(state, table)));
  const credit = source === undefined ? [] : sourceLine(source, context, book);
  const title = [h('b', counter.label(kind)), { type: 'text' as const, value: ` ${caption}` }, ...credit];
  return h('figure', { class: `figure figure-${kind}` }, [h('figcaption', title), ...body]);
}

function sourceLine(text: string, context: RenderContext, book: NoteBook): ElementContent[] {
  const nodes = splitInline({ type: 'text', value: text }).map(
    (part): ElementContent =>
      part.type === 'citation' ? citation(part, context, book) : { type: 'text', value: mdastText(part) },
  );
  return [
    h('span', { class: 'figure-source' }, [
      { type: 'text', value: ` ${strings['figure.source']} ` },
      ...nodes,
    ]),
  ];
}
