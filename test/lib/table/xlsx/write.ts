import { strToU8, zipSync } from 'fflate';

/** A cell as its XML: `t` is the type, `s` the format; a text cell stands among the shared strings. */
export interface CellXml {
  readonly ref?: string;
  readonly type?: string;
  readonly style?: number;
  readonly inner: string;
}

export interface BookXml {
  readonly sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[];
  readonly strings?: readonly string[];
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;

const relations = (...inner: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;

export const cellXml = ({ ref, type, style, inner }: CellXml): string =>
  `<c${ref ? ` r="${ref}"` : ''}${type ? ` t="${type}"` : ''}${style ? ` s="${style}"` : ''}>${inner}</c>`;

export const sheetXml = (rows: string, after = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The files of a workbook, by hand from the standard: independent of what reads them. */
export function bookFiles({ sheets, strings = [], formats = [], from1904 }: BookXml): Record<string, string> {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const parts = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/s${index}.xml`),
  );
  return {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...parts,
      relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
      relation('rIdF', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/s${index}.xml`, xml])),
  };
}

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

export const book = (xml: BookXml): Uint8Array => zipped(bookFiles(xml));
