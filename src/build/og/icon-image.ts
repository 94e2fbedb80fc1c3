import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * The site's mark as a PNG icon of `sizePx` × `sizePx`. A maskable one has the ground to its edges, since the system
 * cuts it to a shape of its own.
 */
export async function iconImage(sizePx: number, maskable = false): Promise<Buffer> {
  const svg = await readFile(join(process.cwd(), 'public', 'favicon.svg'), 'utf8');
  const drawing = maskable ? svg.replace(' rx="6"', '') : svg;
  return sharp(Buffer.from(drawing), { density: (72 * sizePx) / 36 })
    .resize(sizePx, sizePx)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
