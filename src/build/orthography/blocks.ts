import type { Nodes, Root } from 'mdast';
import type { OrthographyCode } from '../../lib/orthography/finding.ts';
import { attributeBlocks } from './attributes.ts';
import { type Block, BlockBuilder } from './block.ts';
import { frontMatterBlocks } from './front-matter.ts';

/** A node of any kind Sätteri makes, directives and JSX included. */
export interface AnyNode {
  readonly type: string;
  readonly children?: readonly AnyNode[];
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly position?: Nodes['position'];
}

/** The name of the block and of the span whose text nobody checks: `:::fa-ignore` and `:fa-ignore[…]`. */
export const IGNORED = 'fa-ignore';

const PHRASING = new Set(['paragraph', 'heading', 'tableCell']);
const SKIPPED = new Set([
  'code',
  'html',
  'definition',
  'math',
  'mdxjsEsm',
  'mdxFlowExpression',
  'toml',
  'thematicBreak',
]);

/** Formulas are arithmetic. */
const SILENT_IN: Readonly<Record<string, readonly OrthographyCode[]>> = {
  Formula: ['orthography.arithmetic', 'orthography.longSentence'],
};

/** Every run of prose in a file: front matter, paragraphs, headings, cells, alternative texts, text attributes. */
export function blocksOf(tree: Root, source: string): Block[] {
  return flow(tree as unknown as AnyNode, source, []);
}

function flow(node: AnyNode, source: string, silent: readonly OrthographyCode[]): Block[] {
  if (SKIPPED.has(node.type) || node.name === IGNORED) return [];
  if (node.type === 'yaml') return frontMatterBlocks(node, source);
  if (PHRASING.has(node.type)) return phrasing(node, source, silent);
  const inside = SILENT_IN[node.name ?? ''] ?? silent;
  if (node.type === 'mdxJsxFlowElement' && hasText(node))
    return [...attributeBlocks(node, source), ...phrasing(node, source, inside)];
  const own = node.type === 'mdxJsxFlowElement' ? attributeBlocks(node, source) : [];
  return [...own, ...(node.children ?? []).flatMap((child) => flow(child, source, inside))];
}

const hasText = (node: AnyNode): boolean => (node.children ?? []).some((child) => child.type === 'text');

function phrasing(node: AnyNode, source: string, silent: readonly OrthographyCode[]): Block[] {
  const builder = new BlockBuilder();
  const others: Block[] = [];
  for (const child of node.children ?? []) inline(child, source, builder, others);
  return [builder.build(silent), ...others];
}

function inline(node: AnyNode, source: string, builder: BlockBuilder, others: Block[]): void {
  if (node.type === 'image') others.push(...alternative(node, source));
  if (node.type === 'mdxJsxTextElement') others.push(...attributeBlocks(node, source));
  if (node.type === 'text') addText(node, source, builder);
  else if (node.type === 'break') builder.addLineBreak();
  else if (isOpaque(node)) builder.addOpaque();
  else for (const child of node.children ?? []) inline(child, source, builder, others);
}

function addText(node: AnyNode, source: string, builder: BlockBuilder): void {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start !== undefined && end !== undefined) builder.addText(node.value ?? '', source, start, end);
}

/** Code, pictures, notes, expressions, directives and bare addresses are no prose. */
function isOpaque(node: AnyNode): boolean {
  if (node.type === 'link') return isBareAddress(node);
  return node.type === 'textDirective' || node.children === undefined;
}

const isBareAddress = (node: AnyNode): boolean => {
  const text = node.children?.[0]?.value;
  return (
    text !== undefined &&
    (text === node.url || `http://${text}` === node.url || `mailto:${text}` === node.url)
  );
};

function alternative(node: AnyNode, source: string): Block[] {
  const start = (node.position?.start.offset ?? 0) + 2;
  const builder = new BlockBuilder();
  builder.addText(node.alt ?? '', source, start, node.position?.end.offset ?? start);
  return [builder.build()];
}
