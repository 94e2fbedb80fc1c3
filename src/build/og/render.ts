import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { OgLayout, TextBlock } from './layout.ts';

const fonts = join(dirname(createRequire(import.meta.url).resolve('vazirmatn/package.json')), 'fonts', 'ttf');

/** Right-to-left even where the text begins with a Latin word. */
const startRtl = '\u200f';

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function paint({ text, colour, weight }: TextBlock, sizePx: number, widthPx: number): Promise<Picture> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}" line_height="0.88">${startRtl}${escapeMarkup(text)}</span>`,
      font: `Vazirmatn ${weight} ${sizePx}`,
      fontfile: join(fonts, `Vazirmatn-${weight}.ttf`),
      width: Math.round(widthPx),
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The largest size that fits, wrapped at the full width. */
async function largestFitting(block: TextBlock): Promise<{ sizePx: number; picture: Picture }> {
  const fitting = ({ width, height }: Picture) => width <= block.widthPx && height <= block.heightPx;
  const [smallest = 16] = block.sizesPx.slice(-1);
  for (const sizePx of block.sizesPx) {
    const picture = await paint(block, sizePx, block.widthPx);
    if (fitting(picture) || sizePx === smallest) return { sizePx, picture };
  }
  return { sizePx: smallest, picture: await paint(block, smallest, block.widthPx) };
}

/** Lines of about the same length: the narrowest wrapping that needs no line more. */
async function balance(block: TextBlock, sizePx: number, widest: Picture): Promise<Picture> {
  let best = widest;
  let [tooNarrow, wideEnough] = [widest.width / 2, widest.width];
  while (wideEnough - tooNarrow > 12) {
    const width = (tooNarrow + wideEnough) / 2;
    const picture = await paint(block, sizePx, width);
    const sameLines = picture.height <= widest.height + sizePx / 3 && picture.width <= width + 1;
    if (sameLines) [best, wideEnough] = [picture, width];
    else tooNarrow = width;
  }
  return best;
}

async function overlay(block: TextBlock): Promise<OverlayOptions> {
  const { sizePx, picture } = await largestFitting(block);
  const { data, width, height } = await balance(block, sizePx, picture);
  return {
    input: data,
    left: Math.max(0, block.right - width),
    top: Math.round(block.top + Math.max(0, (block.heightPx - height) / 2)),
  };
}

/** Paints a layout as PNG bytes. */
export async function renderOg({ drawing, blocks }: OgLayout): Promise<Buffer> {
  const overlays = await Promise.all(blocks.filter(({ text }) => text !== '').map(overlay));
  return sharp(Buffer.from(drawing))
    .composite(overlays)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
