import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { type ImageState, imageLimits } from '../../lib/content/rules/context.ts';
import { imageSize, pixels } from '../../lib/image/size.ts';

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
/** An address outside the drawing, or an escape that could spell one. */
const outsideAddress = /url\((?!#)|\\/i;

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
      ([name, value]) => forbiddenAttribute.test(name) || outsideAddress.test(String(value)),
    );
    if (!drawn.has(node.tagName) || outside) harmless = false;
  });
  return harmless;
}

/** What the name of a picture ends in. */
export const imageEndings = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif'] as const;

/** Whether the picture `name` beside a page exists and may be shown; files of other folders are not beside it. */
export function imageState(folder: string, name: string): ImageState | undefined {
  const file = path.join(folder, name);
  if (path.basename(name) !== name || !existsSync(file)) return undefined;
  if (!imageEndings.some((ending) => name.endsWith(ending))) return 'unknown';
  return file.endsWith('.svg') ? drawingState(file) : photoState(file);
}

const isHeavy = (file: string, kilobytes: number): boolean => statSync(file).size > kilobytes * 1000;

function drawingState(file: string): ImageState {
  if (isHeavy(file, imageLimits.drawingKilobytes)) return 'heavy';
  return readDrawing(file) === undefined ? 'unsafe' : 'ok';
}

/** Judged by weight and header before anything is decoded. */
function photoState(file: string): ImageState {
  if (isHeavy(file, imageLimits.photoKilobytes)) return 'heavy';
  const size = imageSize(readFileSync(file));
  if (size === undefined) return 'unreadable';
  return pixels(size) > imageLimits.megapixels * 1_000_000 ? 'large' : 'ok';
}
