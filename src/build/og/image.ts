import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPalette } from './colours.ts';
import { type OgInput, ogLayout } from './layout.ts';
import { renderOg } from './render.ts';

/** Raise it when the painting changes in a way that layout and colours do not show. */
const edition = 1;

// Not import.meta.url: Astro bundles this file, and the bundle lies somewhere else.
const root = process.cwd();
const defaultCache = join(root, '.cache', 'og');

let palette: Promise<Readonly<Record<string, string>>> | undefined;
const sitePalette = () =>
  (palette ??= readFile(join(root, 'src', 'styles', 'tokens.css'), 'utf8').then(readPalette));

async function store(file: string, image: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Written aside: a killed build must not leave half a picture under a name that promises a whole one.
  await writeFile(`${file}.${process.pid}`, image);
  await rename(`${file}.${process.pid}`, file);
}

/**
 * The picture social networks show for an article, 1200 × 630 pixels, as PNG bytes. Painted again only when
 * something on it changes.
 */
export async function ogImage(input: OgInput, cacheFolder = defaultCache): Promise<Buffer> {
  const layout = ogLayout(input, await sitePalette());
  const digest = createHash('sha256')
    .update(JSON.stringify([edition, layout]))
    .digest('hex')
    .slice(0, 24);
  const file = join(cacheFolder, `${digest}.png`);
  const cached = await readFile(file).catch(() => undefined);
  if (cached !== undefined) return cached;
  const image = await renderOg(layout);
  await store(file, image);
  return image;
}
