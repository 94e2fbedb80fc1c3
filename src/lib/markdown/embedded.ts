import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import strings from '../../ui/article.fa.json' with { type: 'json' };
import type { FigureImage } from './context.ts';
import { type Bar, barChart, barsOf, dataTwin, type FigureCounter, figureTable, picture } from './figure.ts';
import { formulaToMath } from './formula.ts';
import { splitInline } from './inline.ts';
import { type Citation, type JsxElement, textAttributes } from './nodes.ts';
import { renderTable } from './table.ts';

/** What formulas and figures need of their page. */
export interface Embedding {
  readonly image: (file: string) => FigureImage | undefined;
  readonly cite: (citation: Citation) => Element;
  readonly counter: FigureCounter;
}

/** A component of an article, other than the calculators, which Astro renders. */
export function embedded(state: State, node: JsxElement, page: Embedding): Element {
  if (node.name === 'Formula') return formula(node);
  if (node.name === 'Figure') return figure(state, node, page);
  throw new Error(`unchecked component «${node.name}»`);
}

function formula(node: JsxElement): Element {
  const { label = '' } = textAttributes(node);
  const math = formulaToMath(textOf(node));
  if (!math.ok) throw new Error(`unchecked formula «${label}»`);
  // Read as words a formula makes no sentence: it stays out of excerpts, the prose around it says the same.
  const region = {
    class: 'formula',
    role: 'group',
    'aria-label': label,
    tabindex: '0',
    'data-pagefind-ignore': 'all',
  };
  return h('div', region, [math.value]);
}

function figure(state: State, node: JsxElement, page: Embedding): Element {
  const { src, chart, source } = textAttributes(node);
  const kind = src !== undefined ? 'image' : chart !== undefined ? 'chart' : 'table';
  // Notes are numbered in reading order, and the caption is read before the table.
  const caption = figureCaption(node, page.counter.label(kind), source, page);
  return h('figure', { class: `figure figure-${kind}` }, [caption, ...figureBody(state, node, page)]);
}

function figureBody(state: State, node: JsxElement, page: Embedding): ElementContent[] {
  const { caption = '', alt = '', src, chart, unit = '' } = textAttributes(node);
  const table = figureTable(node);
  const body: ElementContent[] = [];
  if (src !== undefined) body.push(picture(imageOf(src, page), alt));
  if (chart !== undefined && table !== undefined) body.push(barChart(barsOf(table) as Bar[], caption, unit));
  if (table === undefined) return body;
  const rendered = renderTable(state, table);
  return body.length === 0 ? [rendered] : [...body, dataTwin(rendered)];
}

function imageOf(src: string, page: Embedding): FigureImage {
  const image = page.image(src);
  if (image === undefined) throw new Error(`unchecked picture «${src}»`);
  return image;
}

function figureCaption(
  node: JsxElement,
  label: string,
  source: string | undefined,
  page: Embedding,
): Element {
  const { caption = '' } = textAttributes(node);
  const credit = source === undefined ? [] : [sourceLine(source, page)];
  return h('figcaption', [h('b', label), { type: 'text', value: ` ${caption}` }, ...credit]);
}

function sourceLine(text: string, page: Embedding): Element {
  const nodes = splitInline({ type: 'text', value: text }).map(
    (part): ElementContent =>
      part.type === 'citation' ? page.cite(part) : { type: 'text', value: textOf(part) },
  );
  return h('span', { class: 'figure-source' }, [
    { type: 'text', value: ` ${strings['figure.source']} ` },
    ...nodes,
  ]);
}
