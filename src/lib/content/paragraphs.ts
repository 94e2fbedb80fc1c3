import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The running text of a page: paragraphs, also those of lists and callouts, without headings, tables and formulas. */
export function paragraphsOf(tree: Root): string[] {
  const texts: string[] = [];
  visit(tree, 'paragraph', (paragraph) => {
    const text = textOf(paragraph).replace(/\s+/g, ' ').trim();
    if (text !== '') texts.push(text);
  });
  return texts;
}
