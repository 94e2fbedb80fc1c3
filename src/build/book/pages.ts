import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import type { x } from 'xastscript';
import { absoluteUrl } from '../../href.ts';
import type { Article, Term, Topic } from '../../lib/content/library.ts';
import { fill } from '../../lib/fill.ts';
import { formatJalali } from '../../lib/persian/date.ts';
import { site } from '../../site.ts';
import strings from '../../ui/book.fa.json' with { type: 'json' };
import { library } from '../content/library.ts';
import type { BookFile } from './package.ts';

const type = 'application/xhtml+xml';

/** One document of the book: well-formed XHTML, right to left. */
export function bookDocument(name: string, title: string, body: readonly ElementContent[]): BookFile {
  const tree = h('html', { lang: site.language, dir: 'rtl' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('link', { rel: ['stylesheet'], href: 'style.css', type: 'text/css' }),
    ]),
    h('body', [...body]),
  ]);
  const root = toXast(tree) as ReturnType<typeof x>;
  const text = toXml(
    [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      { type: 'doctype', name: 'html' },
      root,
    ] as never,
    { closeEmptyElements: true },
  );
  const extra = [...(text.includes('<svg') ? ['svg'] : []), ...(text.includes('<math') ? ['mathml'] : [])];
  return { name, type, title, text, ...(extra.length > 0 ? { properties: extra.join(' ') } : {}) };
}

export const titleFile = 'title.xhtml';
export const glossaryFile = 'glossary.xhtml';
export const topicFile = ({ slug }: Topic): string => `topic-${slug}.xhtml`;

export const titleDocument = (): BookFile =>
  bookDocument(titleFile, site.name, [
    h('section', { class: 'title-page' }, [
      h('h1', site.name),
      h('p', { class: 'lead' }, site.description),
      h('p', strings['book.note']),
      h('p', h('a', { href: absoluteUrl('/') }, h('bdi', { lang: 'en', dir: 'ltr' }, absoluteUrl('/')))),
      h('p', strings['book.licence']),
    ]),
  ]);

export const topicDocument = (topic: Topic): BookFile =>
  bookDocument(topicFile(topic), topic.meta.title, [
    h('section', { class: 'title-page' }, [
      h('h1', topic.meta.title),
      h('p', { class: 'lead' }, topic.meta.description),
    ]),
  ]);

export function articleDocument(
  { meta, address }: Article,
  content: readonly ElementContent[],
  name: string,
): BookFile {
  const author = library().authors.get(meta.author)?.name ?? site.name;
  return bookDocument(name, meta.title, [
    h('h1', meta.title),
    h('p', { class: 'lead' }, meta.description),
    h('p', { class: 'meta' }, [
      fill(strings['book.byline'], { author, date: formatJalali(meta.updated) }),
      ' ',
      h('a', { href: absoluteUrl(address) }, strings['book.online']),
    ]),
    ...content,
  ]);
}

export const glossaryDocument = (terms: readonly Term[]): BookFile =>
  bookDocument(glossaryFile, strings['book.glossary'], [
    h('h1', strings['book.glossary']),
    h(
      'dl',
      terms.flatMap(({ slug, meta }) => [
        h('dt', { id: slug }, [
          meta.term,
          ' ',
          h('span', { class: 'english', lang: 'en', dir: 'ltr' }, meta.english),
        ]),
        h('dd', meta.definition),
      ]),
    ),
  ]);
