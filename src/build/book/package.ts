import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** A file of the book as its package lists it. */
export interface BookFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly title: string;
  readonly text?: string;
  /** What a reading system must know of it: `svg`, `mathml`. */
  readonly properties?: string;
}

export interface BookFacts {
  readonly identifier: string;
  readonly title: string;
  readonly language: string;
  readonly publisher: string;
  readonly rights: string;
  /** UTC, to the second. */
  readonly modified: string;
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const write = (tree: Parameters<typeof toXml>[0]): string =>
  declaration + toXml(tree, { closeEmptyElements: true });

/** `META-INF/container.xml`: where the package lies. */
export const container = (): string =>
  write(
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  );

const idOf = (name: string): string => `f-${name.replace(/[^\w-]/g, '-')}`;

/** The package: what the book is, what it holds, and in which order it is read, from right to left. */
export function packageDocument(
  facts: BookFacts,
  documents: readonly BookFile[],
  pictures: readonly BookFile[],
): string {
  const item = ({ name, type, properties }: Omit<BookFile, 'title'>) =>
    x('item', {
      id: idOf(name),
      href: name,
      'media-type': type,
      ...(properties === undefined ? {} : { properties }),
    });
  return write(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': facts.language,
        dir: 'rtl',
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'id' }, facts.identifier),
          x('dc:title', facts.title),
          x('dc:language', facts.language),
          x('dc:creator', facts.publisher),
          x('dc:publisher', facts.publisher),
          x('dc:rights', facts.rights),
          x('meta', { property: 'dcterms:modified' }, facts.modified),
          x('meta', { name: 'cover', content: 'cover' }),
        ]),
        x('manifest', [
          x('item', { id: 'cover', href: 'cover.png', 'media-type': 'image/png', properties: 'cover-image' }),
          item({ name: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' }),
          item({ name: 'style.css', type: 'text/css' }),
          item({ name: 'vazirmatn.woff2', type: 'font/woff2' }),
          ...documents.map(item),
          ...pictures.map(item),
        ]),
        x('spine', { 'page-progression-direction': 'rtl' }, [
          ...documents.slice(0, 1).map(({ name }) => x('itemref', { idref: idOf(name) })),
          x('itemref', { idref: idOf('nav.xhtml') }),
          ...documents.slice(1).map(({ name }) => x('itemref', { idref: idOf(name) })),
        ]),
      ],
    ),
  );
}

export interface Entry {
  readonly title: string;
  readonly file: string;
  readonly children?: readonly Entry[];
}

const list = (entries: readonly Entry[]): ReturnType<typeof x> =>
  x(
    'ol',
    entries.map(({ title, file, children = [] }) =>
      x('li', [x('a', { href: file }, title), ...(children.length > 0 ? [list(children)] : [])]),
    ),
  );

/** The contents, for people and reading systems alike. */
export const navigation = (title: string, entries: readonly Entry[]): string =>
  write(
    x(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: 'fa',
        'xml:lang': 'fa',
        dir: 'rtl',
      },
      [
        x('head', [x('title', title), x('link', { rel: 'stylesheet', href: 'style.css', type: 'text/css' })]),
        x('body', [x('nav', { 'epub:type': 'toc', id: 'toc' }, [x('h1', title), list(entries)])]),
      ],
    ),
  );
