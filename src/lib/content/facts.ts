import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { identifyHeadings } from '../markdown/headings.ts';
import { splitInline } from '../markdown/inline.ts';
import { isJsx, textAttributes } from '../markdown/nodes.ts';
import { announcesExample } from '../persian/example-words.ts';

/** What one page says about others, gathered once so that backlinks and counts need no second reading. */
export interface PageFacts {
  /** Ids of sections, in order. */
  readonly ids: readonly string[];
  /** Keys of the sources it cites. */
  readonly citations: readonly string[];
  /** Names of the glossary terms it mentions, as written. */
  readonly terms: readonly string[];
  /** Every link with its place, checked once all pages are known. */
  readonly links: ReadonlyArray<{ readonly url: string; readonly line: number; readonly column: number }>;
  readonly calculators: readonly string[];
  /** Whether a calculator with numbers, or a sentence that says so, shows the matter at an example. */
  readonly hasExample: boolean;
  readonly words: number;
}

export function pageFacts(tree: Root): PageFacts {
  const ids = identifyHeadings(tree).map(({ id }) => id);
  const citations = new Set<string>();
  const terms = new Set<string>();
  const links: Array<PageFacts['links'][number]> = [];
  const calculators: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'citation') for (const { key } of node.items) citations.add(key);
    if (node.type === 'termReference') terms.add(node.term);
    if (node.type === 'link') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      links.push({ url: node.url, line, column });
    }
    if (!isJsx(node)) return;
    const { name = '', source = '' } = textAttributes(node);
    if (node.name === 'Calculator') calculators.push(name);
    for (const key of keysIn(source)) citations.add(key);
  });
  const hasExample = calculators.length > 0 || announcesExample(prose(tree));
  const words = countWords(tree);
  return { ids, citations: [...citations], terms: [...terms], links, calculators, hasExample, words };
}

/** Sources a figure names in its `source`. */
const keysIn = (source: string): string[] =>
  splitInline({ type: 'text', value: source }).flatMap((part) =>
    part.type === 'citation' ? part.items.map(({ key }) => key) : [],
  );

const prose = (tree: Root): string =>
  tree.children.map((block) => (block.type === 'yaml' ? '' : textOf(block))).join(' ');

function countWords(tree: Root): number {
  return prose(tree)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes to read, at 180 words a minute: a calm pace for Persian expository text; at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 180));
