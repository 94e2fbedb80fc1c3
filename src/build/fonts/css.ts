import { type Face, weights } from './faces.ts';

/** A font a reader's machine may have, squeezed to the metrics of Vazirmatn so that nothing moves when it arrives. */
export interface Fallback {
  readonly family: string;
  readonly local: readonly string[];
  /** The same fonts' bold cuts; without them the browser thickens the regular ones. */
  readonly bold?: readonly string[];
  /** Average advance of Vazirmatn over this font's, measured over running Persian text, in percent. */
  readonly sizeAdjustPercent: number;
  /** The face it stands in for; without one it serves for every character. */
  readonly only?: Face;
}

/** Vertical metrics of Vazirmatn as shares of its em: 2100 and 1100 of 2048 units. */
const ascentShare = 2100 / 2048;
const descentShare = 1100 / 2048;

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();

/**
 * Characters as the value of the CSS `unicode-range` descriptor.
 *
 * @example unicodeRange('abcz') // 'U+61-63, U+7A'
 */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)].map((each) => each.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

const quoted = (family: string): string => (family.includes(' ') ? `"${family}"` : family);

const faceRule = (face: Face): string => `@font-face {
  font-family: ${quoted(face.family)};
  src: url("./fonts/${face.file}.woff2") format("woff2");
  font-weight: ${weights.min} ${weights.max};
  font-display: swap;
  unicode-range: ${unicodeRange(face.characters + face.invisible)};
}`;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const fallbackRules = ({ local, bold, ...rest }: Fallback): string[] => [
  fallbackRule(rest, local),
  ...(bold === undefined ? [] : [fallbackRule(rest, bold, 700)]),
];

const fallbackRule = (
  { family, sizeAdjustPercent, only }: Omit<Fallback, 'local' | 'bold'>,
  local: readonly string[],
  weight?: number,
): string => {
  const scale = sizeAdjustPercent / 100;
  return `@font-face {
  font-family: "${family}";
  src: ${local.map((name) => `local("${name}")`).join(', ')};
${weight === undefined ? '' : `  font-weight: ${weight};\n`}  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascentShare / scale)};
  descent-override: ${percent(descentShare / scale)};
  line-gap-override: 0%;${only === undefined ? '' : `\n  unicode-range: ${unicodeRange(only.characters)};`}
}`;
};

/** The `font-family` lists as a custom property, so that the order stands in one place. */
const familyRule = (selector: string, faces: readonly Face[], fallbacks: readonly Fallback[]): string => {
  const families = [...faces, ...fallbacks].map(({ family }) => quoted(family));
  return `${selector} {\n  --font-text:\n    ${[...families, 'system-ui', 'sans-serif'].join(',\n    ')};\n}`;
};

/** The whole of `src/styles/fonts.css`. */
export function fontsCss(faces: readonly Face[], fallbacks: readonly Fallback[]): string {
  const head = '/* Written by src/build/cli/fonts.ts; change src/build/fonts/ and run it again. */';
  const rules = [
    head,
    ...faces.map(faceRule),
    ...fallbacks.flatMap(fallbackRules),
    familyRule(':root', faces.slice(0, 1), fallbacks),
    familyRule(':root[data-english]', faces, fallbacks),
  ];
  return `${rules.join('\n\n')}\n`;
}
