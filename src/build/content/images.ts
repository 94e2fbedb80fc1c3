import { existsSync, readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** Elements a drawing may be made of: shapes and text, nothing that runs, styles or loads. */
const drawn = new Set([
  'svg',
  'g',
  'title',
  'desc',
  'path',
  'line',
  'polyline',
  'polygon',
  'rect',
  'circle',
  'ellipse',
  'text',
  'tspan',
  'defs',
  'marker',
  'clipPath',
]);
const forbiddenAttribute = /^(?:on|style$|href$|xlinkHref$|src$)/i;

/** Reads an SVG file as a tree, or answers undefined when it holds code, style or outside addresses. */
export function readDrawing(file: string): Element | undefined {
  const tree = htmlToHast(readFileSync(file, 'utf8').replace(/^<\?xml[^>]*\?>/, ''), {
    fragment: true,
  }) as Root;
  const svg = tree.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'svg',
  );
  return svg !== undefined && isHarmless(svg) ? svg : undefined;
}

function isHarmless(svg: Element): boolean {
  let harmless = true;
  visit(svg, 'element', (node) => {
    const attributes = Object.entries(node.properties ?? {});
    const outside = attributes.some(
      ([name, value]) => forbiddenAttribute.test(name) || /url\((?!#)/.test(String(value)),
    );
    if (!drawn.has(node.tagName) || outside) harmless = false;
  });
  return harmless;
}

/** Whether a picture beside a page exists and may be shown. */
export function imageState(file: string): 'ok' | 'unsafe' | undefined {
  if (!existsSync(file)) return undefined;
  return file.endsWith('.svg') && readDrawing(file) === undefined ? 'unsafe' : 'ok';
}
