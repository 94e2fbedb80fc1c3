import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { splitInline } from './inline.ts';

/** Turns citations and glossary references in the text of a parsed page into nodes of their own. */
export function expand(tree: Root): Root {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const parts = splitInline(node);
    if (parts.length === 1 && parts[0] === node) return;
    (parent.children as unknown[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return tree;
}
