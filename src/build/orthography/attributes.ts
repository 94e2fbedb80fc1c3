import { type Block, BlockBuilder } from './block.ts';
import type { AnyNode } from './blocks.ts';

/** Attributes of components that readers read. */
export const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set(['caption', 'alt', 'label', 'title', 'unit']);

const ATTRIBUTE = /\s*([\w:.-]+)(?:\s*=\s*("[^"]*"|'[^']*'|\{))?/y;

/** The text attributes of a component; attributes have no position of their own, so its opening tag is read again. */
export function attributeBlocks(node: AnyNode, source: string): Block[] {
  const start = node.position?.start.offset;
  if (start === undefined) return [];
  const blocks: Block[] = [];
  ATTRIBUTE.lastIndex = start + 1 + (node.name?.length ?? 0);
  for (let found = ATTRIBUTE.exec(source); found !== null; found = ATTRIBUTE.exec(source)) {
    const [, name = '', quoted = ''] = found;
    if (quoted === '{') return blocks;
    if (TEXT_ATTRIBUTES.has(name) && quoted !== '') blocks.push(blockOf(quoted, source, ATTRIBUTE.lastIndex));
  }
  return blocks;
}

/** An attribute with an entity in it is left to its writer: its characters and the source's differ. */
function blockOf(quoted: string, source: string, end: number): Block {
  const builder = new BlockBuilder();
  const value = quoted.slice(1, -1);
  if (!value.includes('&')) builder.addText(value, source, end - quoted.length + 1, end - 1);
  return builder.build();
}
