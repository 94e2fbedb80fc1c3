import { rosette } from '../../lib/ornament/rosette.ts';
import { starPath } from '../../lib/ornament/star.ts';

export interface OgInput {
  readonly title: string;
  /** Name of the topic, as readers see it; empty for pages above all topics. */
  readonly topic: string;
  readonly siteName: string;
  /** Colour of the topic, a key of the palette: `firuzeh`, `saffron`, … */
  readonly hue: string;
}

/** A block of text and the box it hangs in, by its right edge. Lengths in pixels. */
export interface TextBlock {
  readonly text: string;
  readonly colour: string;
  readonly weight: 'Medium' | 'Bold' | 'ExtraBold';
  /** The first size that fits the box is taken, the last one in any case. */
  readonly sizesPx: readonly number[];
  readonly right: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface OgLayout {
  /** Everything that is not text. */
  readonly drawing: string;
  readonly blocks: readonly TextBlock[];
}

export const widthPx = 1200;
export const heightPx = 630;

const margin = 84;
const right = widthPx - margin;
const markRadius = 27;
const footTop = 512;
const footMiddle = 563;

/** The site's rosette as a large, quiet figure that leaves the picture on the left. */
function ornament(colour: string): string {
  const paths = rosette.map((path) => `<path d="${path}"/>`).join('');
  const place = 'translate(26 315) scale(3.05)';
  return `<g transform="${place}" fill="none" stroke="${colour}" stroke-width=".55" stroke-opacity=".4">${paths}<circle r="98"/></g>`;
}

/** The site's mark at the right of its name, as src/components/Shamseh.astro draws it. */
function mark(colour: string): string {
  const place = `translate(${right - markRadius} ${footMiddle})`;
  const eye = `<circle r="${markRadius * 0.226}" fill="${colour}"/>`;
  return `<g transform="${place}"><path d="${starPath(8, 2, markRadius)}" fill="none" stroke="${colour}" stroke-width="3"/>${eye}</g>`;
}

function drawing(palette: Readonly<Record<string, string>>, hue: string): string {
  const { paper = '#ffffff', line: hairline = '#dddddd', accent = '#000000' } = palette;
  const parts = [
    `<rect width="${widthPx}" height="${heightPx}" fill="${paper}"/>`,
    ornament(hue),
    `<rect x="${right - 64}" y="${margin - 8}" width="64" height="7" fill="${hue}"/>`,
    `<rect x="400" y="${footTop}" width="${right - 400}" height="2" fill="${hairline}"/>`,
    mark(accent),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}">${parts.join('')}</svg>`;
}

/**
 * Where everything stands on the picture that social networks show for an article.
 *
 * @param palette colours by name, `#rrggbb`; needs `paper`, `ink`, `line`, `accent` and the topic's hue
 */
export function ogLayout(input: OgInput, palette: Readonly<Record<string, string>>): OgLayout {
  const { ink = '#000000', accent = ink } = palette;
  const hue = palette[input.hue] ?? accent;
  const common = { right, widthPx: 770 } as const;
  return {
    drawing: drawing(palette, hue),
    blocks: [
      { ...common, text: input.topic, colour: hue, weight: 'Bold', sizesPx: [34], top: 104, heightPx: 48 },
      {
        ...common,
        text: input.title,
        colour: ink,
        weight: 'ExtraBold',
        sizesPx: [116, 100, 88, 78, 68, 58, 48],
        top: 178,
        heightPx: 284,
      },
      {
        ...common,
        text: input.siteName,
        colour: ink,
        weight: 'Bold',
        sizesPx: [36],
        right: right - markRadius * 2 - 18,
        top: footMiddle - 30,
        heightPx: 60,
      },
    ],
  };
}
