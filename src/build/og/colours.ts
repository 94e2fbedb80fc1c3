/** The colours of the site's own style sheet in the form image libraries read. */

const channel = (linear: number): string => {
  const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  const byte = Math.round(Math.min(1, Math.max(0, encoded)) * 255);
  return byte.toString(16).padStart(2, '0');
};

/**
 * An OKLCH colour as sRGB, clipped to what a screen shows.
 *
 * @param lightness 0 to 1
 * @param chroma 0 to about 0.4
 * @param hueDegrees 0 to 360
 * @see Ottosson (2020), A perceptual color space for image processing
 * @example oklchToHex(1, 0, 0) // '#ffffff'
 */
export function oklchToHex(lightness: number, chroma: number, hueDegrees: number): string {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}

/**
 * The light palette of a style sheet: the first value of each custom property that is a colour.
 *
 * @example readPalette('--ink: oklch(0 0 0); --text: var(--ink)') // { ink: '#000000', text: '#000000' }
 */
export function readPalette(css: string): Readonly<Record<string, string>> {
  const palette: Record<string, string> = {};
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+)/g)) {
    if (palette[name] !== undefined) continue;
    const [lightness, chroma, hue] = (/^oklch\(([^)]+)\)/.exec(value)?.[1] ?? '').split(/\s+/).map(Number);
    const alias = palette[/^var\(--([\w-]+)\)/.exec(value)?.[1] ?? ''];
    if (lightness !== undefined && chroma !== undefined && hue !== undefined) {
      palette[name] = oklchToHex(lightness, chroma, hue);
    } else if (alias !== undefined) palette[name] = alias;
  }
  return palette;
}
