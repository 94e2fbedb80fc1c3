import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')),
  'icons',
);
const cache = new Map<string, string>();

export const iconExists = (name: string): boolean => existsSync(path.join(folder, `${name}.svg`));

/** The shapes of a Lucide icon, without the frame around them. */
export function iconShapes(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8');
  const shapes = svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s*\n\s*/g, '');
  cache.set(name, shapes);
  return shapes;
}
