import type { PhrasingContent, Text } from 'mdast';
import type { Citation, TermReference } from './nodes.ts';

/** A citation `[@…]` or a glossary reference `[[…]]`; both stay on one line. */
const inlinePattern = /\[\[([^[\]\n]+)\]\]|\[(@[^[\]\n]+)\]/g;
const itemPattern = /^@([a-z0-9-]+)(?:\s*[,،]\s*(.+))?$/;

/**
 * Cuts a run of text at citations and glossary references. A citation that does not read as
 * `@key` or `@key, place` stays one with no items, so that a rule can point at it.
 *
 * @param page the whole source of the page, where the text's own position finds the place of each mark.
 */
export function splitInline(node: Text, page = ''): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  const position = positionsIn(node, page);
  let from = 0;
  for (const match of node.value.matchAll(inlinePattern)) {
    if (match.index > from) parts.push({ type: 'text', value: node.value.slice(from, match.index) });
    parts.push({
      ...(match[1] === undefined ? citation(match[2] ?? '') : term(match[1])),
      ...position(match[0]),
    });
    from = match.index + match[0].length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
  return parts;
}

function citation(text: string): Citation {
  const items = text.split(/\s*[;؛]\s*/).map((item) => itemPattern.exec(item.trim()));
  if (items.some((item) => item === null)) return { type: 'citation', text, items: [] };
  return {
    type: 'citation',
    text,
    items: items.map((item) => ({
      key: item?.[1] ?? '',
      ...(item?.[2] ? { locator: item[2].trim() } : {}),
    })),
  };
}

function term(text: string): TermReference {
  const [name = '', label] = text.split('|');
  return { type: 'termReference', term: name.trim(), value: (label ?? name).trim() };
}

/** Finds marks one after another in the source of a text; one written with escapes gets the place of the text. */
function positionsIn({ position }: Text, page: string): (mark: string) => Pick<Text, 'position'> {
  if (position === undefined) return () => ({});
  const end = position.end.offset ?? 0;
  let from = position.start.offset ?? 0;
  return (mark) => {
    const at = page.indexOf(mark, from);
    if (at === -1 || at >= end) return { position };
    from = at + mark.length;
    return { position: { start: pointAt(page, at), end: pointAt(page, from) } };
  };
}

function pointAt(page: string, offset: number): { line: number; column: number; offset: number } {
  const lineStart = page.lastIndexOf('\n', offset - 1) + 1;
  const line = page.slice(0, lineStart).split('\n').length;
  return { line, column: offset - lineStart + 1, offset };
}
