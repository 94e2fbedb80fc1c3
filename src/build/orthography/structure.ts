import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import { TEXT_ATTRIBUTES } from './attributes.ts';
import { TEXT_KEYS } from './front-matter.ts';

type Plain = Readonly<Record<string, unknown>>;

const PROSE_FIELDS = new Set(['position', 'children', 'data', 'alt', 'title']);

/**
 * Everything of a document but its prose: kinds and nesting of nodes, addresses, code, names, keys. A fix that changes
 * this is not made.
 */
export const structureOf = (tree: Root): string => JSON.stringify(shapeOf(tree as unknown as Plain));

function shapeOf(node: Plain): unknown {
  if (node['type'] === 'text') return 'text';
  if (node['type'] === 'yaml') return ['yaml', yamlShape(String(node['value']))];
  const fields = Object.entries(node).filter(([key]) => !PROSE_FIELDS.has(key));
  const children = (node['children'] as readonly Plain[] | undefined) ?? [];
  return [
    fields.map(([key, value]) => [key, key === 'attributes' ? attributes(value) : value]),
    children.map(shapeOf),
  ];
}

function attributes(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map(({ name, value: text }) => [name, TEXT_ATTRIBUTES.has(name) ? typeof text : text]);
}

function yamlShape(text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  return withoutProse(document.toJS());
}

function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, inner]) => [
    key,
    TEXT_KEYS.has(key) && typeof inner === 'string' ? 'text' : withoutProse(inner),
  ]);
}
