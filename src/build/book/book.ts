import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { absoluteUrl, hostUrl, siteAddress } from '../../href.ts';
import type { Article, Library } from '../../lib/content/library.ts';
import { newestFirst, orderedArticles } from '../../lib/content/relations.ts';
import { compareFa } from '../../lib/persian/collate.ts';
import { isoDate } from '../../lib/persian/date.ts';
import { site } from '../../site.ts';
import strings from '../../ui/book.fa.json' with { type: 'json' };
import { library } from '../content/library.ts';
import { readPalette } from '../og/colours.ts';
import { chapterOf } from './chapter.ts';
import { coverImage } from './cover.ts';
import { type BookFile, container, navigation, packageDocument } from './package.ts';
import {
  articleDocument,
  glossaryDocument,
  glossaryFile,
  titleDocument,
  titleFile,
  topicDocument,
  topicFile,
} from './pages.ts';
import { bookStyles } from './styles.ts';

/** Where the book lies in the built site. */
export const bookName = 'book.epub';

/** Entries of a ZIP carry a time; one for all makes two builds of one content the same bytes. */
const mtime = new Date('2020-01-01T12:00:00');

interface Part {
  readonly topic: Library['topics'][number];
  readonly articles: readonly Article[];
}

const partsOf = (content: Library): Part[] =>
  content.topics.map((topic) => ({ topic, articles: orderedArticles(content, topic) }));

const chapterFile = ({ id }: Article): string => `${id.replace('/', '-')}.xhtml`;

/**
 * Makes the EPUB 3 book of a finished site: what its article pages show, calculators' worked examples included, is what
 * the book shows. Everything in it follows from the pages, so equal pages give equal bytes.
 */
export async function writeBook(folder: string): Promise<void> {
  const content = library();
  const parts = partsOf(content);
  const articles = parts.flatMap((part) => part.articles);
  const terms = [...content.terms].sort((a, b) => compareFa(a.meta.term, b.meta.term));
  const palette = readPalette(read(path.join('src', 'styles', 'tokens.css')));
  const link = linkWithin(content, articles);
  const media = new Map<string, string>();
  const documents: BookFile[] = [
    titleDocument(),
    ...parts.flatMap(({ topic, articles: own }) => [
      topicDocument(topic),
      ...own.map((article) => {
        const html = read(path.join(folder, article.address, 'index.html'));
        return articleDocument(article, chapterOf(html, { link, palette, media }), chapterFile(article));
      }),
    ]),
    glossaryDocument(terms),
  ];
  const pictures = [...media].map(([name, address]): BookFile & { bytes: Uint8Array } => ({
    name,
    type: `image/${path.extname(name).slice(1).replace('jpg', 'jpeg')}`,
    title: name,
    bytes: readFileSync(path.join(folder, address.slice(site.base.length))),
  }));
  const newest = newestFirst(articles)[0];
  const facts = {
    identifier: absoluteUrl('/'),
    title: site.name,
    language: site.language,
    publisher: site.name,
    rights: 'CC BY 4.0',
    modified: `${newest === undefined ? '2020-01-01' : isoDate(newest.meta.updated)}T12:00:00Z`,
  };
  const files: Zippable = {
    // First and stored, so that readers know the kind of file from its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
    'META-INF/container.xml': strToU8(container()),
    'book/package.opf': strToU8(packageDocument(facts, documents, pictures)),
    'book/nav.xhtml': strToU8(
      navigation(strings['book.contents'], [
        { title: strings['book.title'], file: titleFile, children: [] },
        ...parts.map(({ topic, articles: own }) => ({
          title: topic.meta.title,
          file: topicFile(topic),
          children: own.map((article) => ({ title: article.meta.title, file: chapterFile(article) })),
        })),
        { title: strings['book.glossary'], file: glossaryFile, children: [] },
      ]),
    ),
    'book/style.css': strToU8(bookStyles(palette)),
    'book/cover.png': new Uint8Array(await coverImage(palette)),
    'book/vazirmatn.woff2': readFileSync(path.join('src', 'styles', 'fonts', 'vazirmatn-fa.woff2')),
    ...Object.fromEntries(documents.map(({ name, text = '' }) => [`book/${name}`, strToU8(text)])),
    ...Object.fromEntries(pictures.map(({ name, bytes }) => [`book/${name}`, bytes])),
  };
  writeFileSync(path.join(folder, bookName), zipSync(files, { level: 9, mtime }));
}

/** Links to what the book holds stay in it; all others lead to the site. */
function linkWithin(content: Library, articles: readonly Article[]): (address: string) => string {
  const files = new Map<string, string>([
    ...articles.map((article) => [article.address, chapterFile(article)] as const),
    ...content.topics.map((topic) => [topic.address, topicFile(topic)] as const),
    ...content.terms.map(({ address, slug }) => [address, `${glossaryFile}#${slug}`] as const),
  ]);
  return (href) => {
    const { address, id } = siteAddress(href);
    const file = files.get(address);
    if (file === undefined) return hostUrl(href);
    return id === undefined || id.includes('=') || file.includes('#') ? file : `${file}#${id}`;
  };
}

function read(file: string): string {
  if (!existsSync(file)) throw new Error(`the book misses ${file}`);
  return readFileSync(file, 'utf8');
}
