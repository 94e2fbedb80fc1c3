import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import strings from '../../ui/article.fa.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { toPersianDigits } from '../persian/digits.ts';
import { parseNumber } from '../persian/number-parse.ts';
import type { FigureImage } from './context.ts';
import type { JsxElement } from './nodes.ts';

export type FigureKind = 'image' | 'chart' | 'table';

/** Counts figures, charts and tables of one page apart: «شکل ۱»، «نمودار ۱»، «جدول ۱». */
export class FigureCounter {
  readonly #counts: Record<FigureKind, number> = { image: 0, chart: 0, table: 0 };

  label(kind: FigureKind): string {
    this.#counts[kind]++;
    return fill(strings[`figure.${kind}`], { number: toPersianDigits(String(this.#counts[kind])) });
  }
}

/** A row of a bar chart as read from an editor's table; `text` is the number as the table writes it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** The table a figure holds. */
export const figureTable = ({ children }: JsxElement): Table | undefined =>
  (children as RootContent[]).find((child): child is Table => child.type === 'table');

/** The first two columns of a table as bars; a cell that isn't a number is answered as it stands. */
export function barsOf(table: Table): Array<Bar | { readonly unreadable: string }> {
  return table.children.slice(1).map((row) => {
    const [label, cell] = row.children.map((child) => textOf(child).trim());
    const value = parseNumber(cell ?? '');
    return value.ok
      ? { label: label ?? '', value: value.value, text: cell ?? '' }
      : { unreadable: cell ?? '' };
  });
}

/** Bars growing from the right, each labelled at its end; widths are attributes, as the page allows no inline style. */
export function barChart(bars: readonly Bar[], caption: string, unit: string): Element {
  const longest = Math.max(...bars.map((bar) => bar.value), Number.MIN_VALUE);
  const summary = bars.map((bar) => `${bar.label}: ${bar.text} ${unit}`.trim()).join('؛ ');
  const rows = bars.map((bar) => {
    const percent = Math.max(0, Math.round((bar.value / longest) * 10_000) / 100);
    const rect = h('rect', { x: `${100 - percent}%`, y: 0, width: `${percent}%`, height: '100%', rx: 3 });
    return h('div', { class: 'bar-row' }, [
      h('span', { class: 'bar-label' }, bar.label),
      h('svg', { class: 'bar-track', width: '100%', height: '20', 'aria-hidden': 'true' }, [rect]),
      h('data', { class: 'bar-value', value: String(bar.value) }, bar.text),
    ]);
  });
  return h('div', { class: 'bar-chart', role: 'img', 'aria-label': `${caption} ${summary}` }, rows);
}

/** The picture of a figure: a drawing stays in the page (it takes the page's ink and font), a photo is a file. */
export function picture(image: FigureImage, alt: string): ElementContent {
  if (image.kind === 'drawing')
    return { ...image.svg, properties: { ...image.svg.properties, role: 'img', ariaLabel: alt } };
  const { url, widthPx, heightPx } = image;
  return h('img', { src: url, alt, width: widthPx, height: heightPx, loading: 'lazy', decoding: 'async' });
}

export const dataTwin = (table: ElementContent): Element =>
  h('details', { class: 'data-twin' }, [h('summary', strings['figure.data']), table]);
