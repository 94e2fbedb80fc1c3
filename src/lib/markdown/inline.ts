import type { PhrasingContent, Text } from 'mdast';
import type { Citation, TermReference } from './nodes.ts';

/** A citation `[@…]` or a glossary reference `[[…]]`; both stay on one line. */
const inlinePattern = /\[\[([^[\]\n]+)\]\]|\[(@[^[\]\n]+)\]/g;
const itemPattern = /^@([a-z0-9-]+)(?:\s*[,،]\s*(.+))?$/;

/**
 * Cuts a run of text at citations and glossary references. A citation that does not read as
 * `@key` or `@key, place` stays one with no items, so that a rule can point at it.
 */
export function splitInline(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(inlinePattern)) {
    if (match.index > from) parts.push(textPart(node, from, match.index));
    const position = rangeIn(node, match.index, match.index + match[0].length);
    parts.push({ ...(match[1] === undefined ? citation(match[2] ?? '') : term(match[1])), ...position });
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push(textPart(node, from, node.value.length));
  return parts;
}

function citation(text: string): Citation {
  const items = text.split(/\s*[;؛]\s*/).map((item) => itemPattern.exec(item.trim()));
  if (items.some((item) => item === null)) return { type: 'citation', items: [] };
  return {
    type: 'citation',
    items: items.map((item) => ({ key: item?.[1] ?? '', ...(item?.[2] ? { locator: item[2].trim() } : {}) })),
  };
}

function term(text: string): TermReference {
  const [name = '', label] = text.split('|');
  return { type: 'termReference', term: name.trim(), label: (label ?? name).trim() };
}

const textPart = (node: Text, from: number, to: number): Text => ({
  type: 'text',
  value: node.value.slice(from, to),
  ...rangeIn(node, from, to),
});

/** Text nodes hold their source as it is, save for escapes: good enough for the place in a message. */
function rangeIn(node: Text, from: number, to: number): Pick<Text, 'position'> {
  if (node.position === undefined) return {};
  const point = (offset: number) => {
    const before = node.value.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const { start } = node.position as NonNullable<Text['position']>;
    return {
      line: start.line + (before.match(/\n/g)?.length ?? 0),
      column: lineStart === 0 ? start.column + offset : offset - lineStart + 1,
      offset: (start.offset ?? 0) + offset,
    };
  };
  return { position: { start: point(from), end: point(to) } };
}
