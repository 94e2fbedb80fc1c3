import { isScalar, parseDocument, visit } from 'yaml';
import { type Block, BlockBuilder } from './block.ts';
import type { AnyNode } from './blocks.ts';

/** Keys of front matter whose values readers read. */
export const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'definition',
  'reason',
  'term',
  'caption',
  'alt',
  'about',
]);

/** A quote mark, or the first line of a block scalar and the indentation after it. */
const OPENING = /^(?:["']|[|>][^\n]*\n[ \t]*)/;

const FENCE = /^---[^\n]*\n/;

/** The values of the text keys, at whatever depth they stand. YAML that does not parse gives none. */
export function frontMatterBlocks(node: AnyNode, source: string): Block[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const body = start + (FENCE.exec(source.slice(start, end))?.[0].length ?? 0);
  const document = parseDocument(node.value ?? '');
  if (document.errors.length > 0) return [];
  const blocks: Block[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !TEXT_KEYS.has(String(key.value)) || !isScalar(value)) return;
      if (typeof value.value === 'string' && value.range)
        blocks.push(blockOf(value.value, value.range, body, source));
    },
  });
  return blocks;
}

function blockOf(value: string, [from, to]: readonly number[], body: number, source: string): Block {
  const builder = new BlockBuilder();
  const start = body + (from ?? 0);
  builder.addText(
    value,
    source,
    start + (OPENING.exec(source.slice(start))?.[0].length ?? 0),
    body + (to ?? 0),
  );
  return builder.build();
}
