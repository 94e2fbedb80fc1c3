import type { Element } from 'hast';
import { parsePage } from '../../../src/build/content/parse.ts';
import type { SourceMeta } from '../../../src/lib/content/schema/source.ts';
import type { RenderContext } from '../../../src/lib/markdown/context.ts';
import { type RenderedBody, renderBody } from '../../../src/lib/markdown/render.ts';

export const source = (changes: Partial<SourceMeta> = {}): SourceMeta => ({
  type: 'article',
  authors: ['Fader, Peter S.', 'Hardie, Bruce G. S.'],
  year: 2007,
  title: 'How to project customer retention',
  language: 'en',
  seen: 'original',
  ...changes,
});

const term = (slug: string, name: string, definition: string) => ({
  slug,
  term: name,
  english: slug,
  definition,
  synonyms: [],
  finglish: [],
  see: [],
  topic: 'churn',
});

/** One glossary, two sources, one picture; the site stands in a folder of its host. */
const context: RenderContext = {
  href: (path) => `/knowledge${path}`,
  source: (key) => (key === 'fader' ? source() : source({ authors: ['Kano, Noriaki'], year: 1984 })),
  term: (name) =>
    name === 'نرخ ریزش'
      ? term('churn-rate', name, 'سهم مشتریانی که رفته‌اند (churn).')
      : term('trust', name, 'تعریف.'),
  image: () => ({ kind: 'file', url: '/knowledge/media/a.webp', widthPx: 600, heightPx: 400 }),
};

export function render(markdown: string, changes: Partial<RenderContext> = {}): RenderedBody {
  const parsed = parsePage('test.mdx', markdown);
  if ('problem' in parsed) throw new Error(parsed.problem.code);
  return renderBody(parsed.tree, { ...context, ...changes });
}

/** The HTML of a body without calculators. */
export const html = (markdown: string, changes: Partial<RenderContext> = {}): string =>
  render(markdown, changes)
    .segments.map((segment) => (segment.kind === 'html' ? segment.html : ''))
    .join('\n');

/** A picture set into the page, with its name. */
export const drawing = (properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName: 'svg',
  properties,
  children: [],
});
