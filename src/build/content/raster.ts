import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { href } from '../../href.ts';
import type { FigureImage } from '../../lib/markdown/context.ts';

/** Twice the reading measure, for dense screens. */
const maxWidthPx = 1216;

export interface RasterFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const made = new Map<string, Promise<FigureImage & { file: RasterFile }>>();

/** A photo or scan as WebP of at most twice the measure, named by its content. */
export function rasterImage(file: string): Promise<FigureImage & { file: RasterFile }> {
  const known = made.get(file) ?? convert(file);
  made.set(file, known);
  return known;
}

async function convert(file: string): Promise<FigureImage & { file: RasterFile }> {
  const source = await readFile(file);
  const image = sharp(source)
    .rotate()
    .resize({ width: maxWidthPx, withoutEnlargement: true })
    .webp({ quality: 82 });
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 10);
  const name = `${path.parse(file).name}.${digest}.webp`;
  return {
    kind: 'file',
    url: href(`/media/${name}`),
    widthPx: info.width,
    heightPx: info.height,
    file: { name, bytes: data },
  };
}
