import { rosette } from '../../lib/ornament/rosette.ts';
import { site } from '../../site.ts';
import { renderOg } from '../og/render.ts';

const widthPx = 1200;
const heightPx = 1800;

/** The cover: the site's rosette, its name and its line, as PNG. */
export function coverImage(palette: Readonly<Record<string, string>>): Promise<Buffer> {
  const { paper = '#ffffff', ink = '#000000', accent = ink } = palette;
  const paths = rosette.map((path) => `<path d="${path}"/>`).join('');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="${widthPx}" height="${heightPx}" fill="${paper}"/><g transform="translate(600 690) scale(4.4)" fill="none" stroke="${accent}" stroke-width=".6">${paths}<circle r="98"/></g></svg>`;
  const common = { right: widthPx - 150, widthPx: widthPx - 300 } as const;
  return renderOg({
    drawing,
    blocks: [
      {
        ...common,
        text: site.name,
        colour: ink,
        weight: 'ExtraBold',
        sizesPx: [150, 120, 96],
        top: 1250,
        heightPx: 220,
      },
      {
        ...common,
        text: site.tagline,
        colour: accent,
        weight: 'Medium',
        sizesPx: [62, 52, 44],
        top: 1490,
        heightPx: 120,
      },
    ],
  });
}
