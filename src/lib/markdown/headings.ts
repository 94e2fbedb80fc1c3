import type { Heading, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface SectionHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
  readonly node: Heading;
}

const fixedId = /\s*\[#([^\]\s]*)\]\s*$/;

/**
 * Gives each heading its id: the one an editor fixed as `## عنوان [#why-small]`, else `s1`, `s2`… in order.
 * The mark is taken out of the text; a second call finds the ids of the first.
 */
export function identifyHeadings(tree: Root): SectionHeading[] {
  const headings: SectionHeading[] = [];
  visit(tree, 'heading', (node) => {
    const id = takeFixedId(node) ?? idOf(node) ?? `s${headings.length + 1}`;
    node.data = { ...node.data, hProperties: { id } };
    headings.push({ depth: node.depth, id, text: textOf(node).trim(), node });
  });
  return headings;
}

export const idOf = (heading: Heading): string | undefined =>
  heading.data?.hProperties?.['id'] as string | undefined;

function takeFixedId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  const match = last?.type === 'text' ? fixedId.exec(last.value) : null;
  if (match === null) return undefined;
  (last as Text).value = (last as Text).value.slice(0, match.index);
  return match[1];
}
