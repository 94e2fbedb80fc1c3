import type { Element, ElementContent, Root, RootContent } from 'hast';
import { htmlToHast } from 'satteri';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { classesOf } from '../content/hast.ts';

export interface ChapterContext {
  readonly link: (address: string) => string;
  readonly palette: Readonly<Record<string, string>>;
  /** Pictures met, by their names in the book; what they are on the site stands beside. */
  readonly media: Map<string, string>;
}

/** Controls and helpers of the page, which a book cannot have. */
const dropped = new Set([
  'script',
  'noscript',
  'style',
  'template',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'output',
]);
const droppedClasses = new Set([
  'heading-link',
  'term-card',
  'needs-script',
  'calculator-status',
  'calculator-more',
  'chart-tools',
  'back',
  'icon',
]);

const isDropped = (node: Element): boolean =>
  dropped.has(node.tagName) ||
  classesOf(node).some((name) => droppedClasses.has(name)) ||
  node.properties['hidden'] === true;

/** The body and the notes of an article's page, as a book may hold them. */
export function chapterOf(html: string, context: ChapterContext): ElementContent[] {
  const page = htmlToHast(html, { fragment: false }) as unknown as Root;
  const parts = [
    find(page, (node) => classesOf(node).includes('prose')),
    find(page, (node) => String(node.properties['ariaLabelledBy']) === 'sources'),
  ];
  const content = parts.filter((part) => part !== undefined);
  for (const part of content) settle(part, context);
  return content;
}

function find(tree: Root, wanted: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (!wanted(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

function settle(part: Element, context: ChapterContext): void {
  visit(part, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const siblings = (parent as Element).children as RootContent[];
    if (node.type === 'comment' || (node.type === 'element' && isDropped(node))) {
      siblings.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element' && node.tagName.includes('-') && node.tagName !== 'annotation-xml') {
      siblings.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return undefined;
  });
  visit(part, 'element', (node) => attributes(node, context));
}

/** XHTML names what HTML knows by itself. */
const spaces: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};

/** Attributes that mean nothing in a book, or that its format does not know. */
const dead =
  /^(?:data[A-Z]|on[A-Z]|style$|tabIndex$|loading$|decoding$|fetchPriority$|srcSet$|sizes$|popover|ariaDescribedBy$|ariaControls$|.*xmlns|inert$|autoComplete$|inputMode$)/;

function attributes(node: Element, { link, palette, media }: ChapterContext): void {
  const { properties } = node;
  for (const name of Object.keys(properties)) if (dead.test(name)) delete properties[name];
  const space = spaces[node.tagName];
  if (space !== undefined) properties['xmlns'] = space;
  // The drawings' colours are the site's own properties, which few reading systems know.
  for (const [name, value] of Object.entries(properties))
    if (typeof value === 'string' && value.includes('var(--'))
      properties[name] = value.replace(/var\(--([\w-]+)\)/g, (_, key: string) => palette[key] ?? '#333333');
  const { href, src } = properties;
  if (typeof href === 'string' && href.startsWith('/')) properties['href'] = link(href);
  if (typeof href === 'string' && href.startsWith('#v=')) delete properties['href'];
  if (typeof src === 'string' && src.startsWith('/')) {
    const name = `media/${src.split('/').at(-1)}`;
    media.set(name, src);
    properties['src'] = name;
  }
}
