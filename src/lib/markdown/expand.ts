import type { Definition, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { ignoredSpelling } from './components.ts';
import { splitInline } from './inline.ts';

/**
 * Makes a parsed page ready for rules and rendering: citations and glossary references become nodes of their own,
 * `[text][name]` an ordinary link, and what the parser took for an inline directive («ساعت:ده») text again.
 *
 * @param page the whole source of the page.
 */
export function expand(tree: Root, page: string): Root {
  undoTextDirectives(tree, page);
  resolveReferences(tree, takeDefinitions(tree));
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const parts = splitInline(node, page);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return tree;
}

function undoTextDirectives(tree: Root, page: string): void {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'textDirective')) return;
    node.children = node.children
      .flatMap((child) => (child.type === 'textDirective' ? plain(child, page) : [child]))
      .reduce<RootContent[]>(joinTexts, []) as typeof node.children;
  });
}

/** `:fa-ignore[…]` is what stands in its brackets; every other inline directive is none. */
const plain = (node: Extract<RootContent, { type: 'textDirective' }>, page: string): RootContent[] =>
  node.name === ignoredSpelling ? node.children : [asWritten(node, page)];

function asWritten(node: RootContent, page: string): Text {
  const { position } = node;
  const value = page.slice(position?.start.offset, position?.end.offset);
  return { type: 'text', value, ...(position === undefined ? {} : { position }) };
}

/** Text set back in pieces is joined, or a mark that spans the pieces would be missed. */
function joinTexts(before: RootContent[], node: RootContent): RootContent[] {
  const last = before.at(-1);
  if (last?.type !== 'text' || node.type !== 'text') return [...before, node];
  last.value += node.value;
  if (last.position !== undefined && node.position !== undefined) last.position.end = node.position.end;
  return before;
}

function takeDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}

function resolveReferences(tree: Root, definitions: ReadonlyMap<string, Definition>): void {
  visit(tree, 'linkReference', (node, index, parent) => {
    const url = definitions.get(node.identifier)?.url ?? '';
    parent?.children.splice(index ?? 0, 1, { ...node, type: 'link', url } as RootContent as never);
    return index;
  });
}
