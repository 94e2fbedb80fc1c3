import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { href } from '../../href.ts';
import type { Article } from '../../lib/content/library.ts';
import type { Note } from '../../lib/markdown/notes.ts';
import { referenceBody } from '../../lib/markdown/reference.ts';
import { toPersianDigits } from '../../lib/persian/digits.ts';
import strings from '../../ui/article.fa.json' with { type: 'json' };
import { classesOf } from './hast.ts';
import { library } from './library.ts';
import { renderPage } from './render.ts';

/** Where an article is read apart from its page. */
export interface Surroundings {
  /** What an address of the site (with its base path) becomes. */
  readonly link: (address: string) => string;
  /** Begins every id, so that several articles may stand in one document. */
  readonly prefix: string;
}

/** An article's body and notes as a tree for feeds and prints: without marks that only help on its page. */
export async function standaloneArticle(article: Article, surroundings: Surroundings): Promise<Root> {
  const { segments, notes } = await renderPage(article);
  const parts = segments.flatMap((segment) =>
    segment.kind === 'html'
      ? (htmlToHast(segment.html, { fragment: true }) as unknown as Root).children
      : [calculatorLink(segment.name)],
  );
  const tree: Root = { type: 'root', children: [...parts, ...notesOf(notes)] };
  return settle(tree, surroundings);
}

/** What stands in place of a calculator: a link to its page. */
function calculatorLink(name: string): Element {
  const tool = library().calculators.find(({ slug }) => slug === name);
  if (tool === undefined) throw new Error(`unchecked calculator «${name}»`);
  return h('p', { class: 'print-calculator' }, [h('a', { href: href(tool.address) }, tool.meta.title)]);
}

function notesOf(notes: readonly Note[]): Element[] {
  if (notes.length === 0) return [];
  const { sources } = library();
  const items = notes.flatMap(({ number, key }) => {
    const source = sources.get(key);
    return source === undefined ? [] : [h('li', { id: `n${number}` }, [referenceBody(source)])];
  });
  return [
    h('h2', strings['note.title']),
    h('ol', { class: 'notes', 'data-count': toPersianDigits(String(items.length)) }, items),
  ];
}

const helpers = new Set(['heading-link', 'term-card']);

/** Takes the page's own helpers out, and leads every link where it can be followed. */
function settle(tree: Root, { link, prefix }: Surroundings): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (parent !== undefined && index !== undefined && classesOf(node).some((name) => helpers.has(name))) {
      parent.children.splice(index, 1);
      return index;
    }
    const { properties } = node;
    if (typeof properties['id'] === 'string') properties['id'] = `${prefix}${properties['id']}`;
    for (const name of ['ariaDescribedBy', 'ariaLabelledBy', 'dataPagefindIgnore']) delete properties[name];
    for (const name of ['href', 'src']) {
      const value = properties[name];
      if (typeof value !== 'string') continue;
      if (value.startsWith('#')) properties[name] = `#${prefix}${value.slice(1)}`;
      else if (value.startsWith('/')) properties[name] = link(value);
    }
    return undefined;
  });
  return tree;
}
