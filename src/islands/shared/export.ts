import { writeCsv } from '../../lib/table/csv-write.ts';
import fontUrl from '../../styles/fonts/vazirmatn-fa.woff2?url';

/** Enough for a slide. */
const PNG_WIDTH_PX = 1600;
/** Room for the title over the drawing, and around it. */
const HEAD_PX = 34;
const EDGE_PX = 14;
const SVG = 'http://www.w3.org/2000/svg';

/** What the page's style sheets decide and a file has to carry itself. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
];

/** The chart of a figure as an SVG file that looks the same everywhere. */
export async function saveSvg(figure: HTMLElement, file: string, title: string): Promise<void> {
  download(await drawing(figure, title), `${file}.svg`, 'image/svg+xml');
}

/** The same as a picture. */
export async function savePng(figure: HTMLElement, file: string, title: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([await drawing(figure, title)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(PNG_WIDTH_PX, Math.round((PNG_WIDTH_PX * image.height) / image.width));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    download(await canvas.convertToBlob({ type: 'image/png' }), `${file}.png`, 'image/png');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The figure's twin table, its numbers unrounded. */
export async function saveCsv(figure: HTMLElement, file: string): Promise<void> {
  const rows = [...figure.querySelectorAll('tr')].map((row) => [...row.cells].map(cellOf));
  download(writeCsv(rows), `${file}.csv`, 'text/csv;charset=utf-8');
}

function cellOf(cell: HTMLTableCellElement): string | number {
  const value = cell.querySelector('data')?.getAttribute('value');
  return value === null || value === undefined ? cell.textContent.trim() : Number(value);
}

/** Hands a file to the reader, made in the page. */
export function download(content: BlobPart, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Safari reads the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function drawing(figure: HTMLElement, title: string): Promise<string> {
  const svg = figure.querySelector('svg') as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const colours = colourReader();
  const [froms, tos] = [svg, copy].map((root) => [root, ...root.querySelectorAll('*')]) as [
    Element[],
    Element[],
  ];
  for (const [index, to] of tos.entries()) settle(to, getComputedStyle(froms[index] as Element), colours);
  const page = getComputedStyle(document.documentElement);
  const box = [-EDGE_PX, -HEAD_PX, width + 2 * EDGE_PX, height + HEAD_PX + EDGE_PX] as const;
  setAll(copy, {
    xmlns: SVG,
    viewBox: box.join(' '),
    width: String(box[2] * 2),
    height: String(box[3] * 2),
    'font-family': 'Vazirmatn, Tahoma, sans-serif',
  });
  const sheet = make(
    'style',
    {},
    `@font-face{font-family:Vazirmatn;font-weight:400 800;src:url(${await font()})}`,
  );
  const paper = make('rect', {
    x: String(box[0]),
    y: String(box[1]),
    width: String(box[2]),
    height: String(box[3]),
    fill: colours(page.getPropertyValue('--paper')),
  });
  const head = make(
    'text',
    {
      x: String(width),
      y: '-12',
      direction: 'rtl',
      'font-size': '15px',
      'font-weight': '700',
      fill: colours(page.getPropertyValue('--ink')),
    },
    title,
  );
  copy.prepend(sheet, paper, head);
  return new XMLSerializer().serializeToString(copy);
}

function settle(element: Element, style: CSSStyleDeclaration, colours: (text: string) => string): void {
  element.removeAttribute('class');
  if (element instanceof SVGTitleElement || element instanceof SVGDescElement) return;
  for (const name of DRAWN) {
    const value = style.getPropertyValue(name);
    element.setAttribute(name, /^(?:fill|stroke)$/.test(name) && value !== 'none' ? colours(value) : value);
  }
}

/** A colour of any notation as `#rrggbb`, which every drawing program reads. */
function colourReader(): (text: string) => string {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (text) => {
    if (brush === null) return text;
    brush.fillStyle = text;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
}

/** The page's own Persian font, which the browser has already. */
async function font(): Promise<string> {
  const answer = await fetch(fontUrl);
  if (!answer.ok) throw new Error(`font: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

function make(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  setAll(element, attributes);
  element.textContent = text;
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
