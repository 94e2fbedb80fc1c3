import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import strings from '../../ui/article.fa.json' with { type: 'json' };
import type { SourceMeta } from '../content/schema/source.ts';
import { fill } from '../fill.ts';
import { toPersianDigits } from '../persian/digits.ts';
import { joinList } from '../persian/list.ts';

/**
 * A bibliographic entry as HTML: Latin works as a left-to-right block in APA order, Persian ones from the right.
 * Nothing is invented: parts that are missing are left out.
 */
export function referenceBody(source: SourceMeta): Element {
  const persian = source.language === 'fa';
  const parts: ElementContent[] = [
    text(`${authorNames(source)} (${yearOf(source)}). `),
    ...titleParts(source),
    ...containerParts(source),
  ];
  if (source.publisher !== undefined) parts.push(text(` ${source.publisher}.`));
  const link = source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
  if (link !== undefined)
    parts.push(text(' '), h('a', { href: link, rel: 'noopener' }, link.replace(/^https?:\/\//, '')));
  return h('cite', persian ? {} : { lang: 'en', dir: 'ltr' }, parts);
}

/** The printed year; a Persian work's stands in Persian digits, an undated page is said to be so. */
function yearOf({ year, language }: SourceMeta): string {
  if (year === undefined) return language === 'fa' ? strings['reference.undated'] : 'n.d.';
  return language === 'fa' ? toPersianDigits(String(year)) : String(year);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function authorNames({ authors, language }: SourceMeta): string {
  if (language === 'fa') return joinList(authors.map((author) => author.replace(/,/g, '،')));
  const names = authors.map(initials);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** «Family, Given Mid-dle, Jr.» → «Family, G. M.-D., Jr.»; names of bodies stay whole. */
function initials(author: string): string {
  const [family, given, ...suffix] = author.split(/,\s*/);
  if (given === undefined) return author;
  const letters = given.split(/\s+/).map((name) =>
    name
      .split('-')
      .map((part) => `${part.charAt(0).toUpperCase()}.`)
      .join('-'),
  );
  return [family, letters.join(' '), ...suffix].join(', ');
}

/** The work that stands alone is set apart: the book's own title, or the journal that holds the article. */
function titleParts({ title, container }: SourceMeta): ElementContent[] {
  const stop = /[?!؟.]$/.test(title) ? '' : '.';
  return container === undefined ? [h('i', title), text(stop)] : [text(`${title}${stop}`)];
}

function containerParts(source: SourceMeta): ElementContent[] {
  if (source.container === undefined) return source.pages === undefined ? [] : [text(` ${source.pages}.`)];
  const comma = source.language === 'fa' ? '،' : ',';
  const issue = source.issue === undefined ? '' : `(${source.issue})`;
  const volume = source.volume === undefined ? issue : `${source.volume}${issue}`;
  const place = [volume, source.pages].filter(Boolean).join(`${comma} `);
  const tail = source.language === 'fa' ? toPersianDigits(place) : place;
  return [text(containedIn(source)), h('i', source.container), text(tail === '' ? '.' : `${comma} ${tail}.`)];
}

/** A chapter is said to be in its book. */
function containedIn({ type, language }: SourceMeta): string {
  if (type !== 'chapter') return ' ';
  return language === 'fa' ? ` ${strings['reference.in']} ` : ' In ';
}

/** «Fader و Hardie (2007)»: how a source is named in a label. */
export function shortName({ authors, year }: SourceMeta): string {
  const families = authors.map((author) => author.split(/[,،]/)[0] ?? author);
  const names =
    families.length > 2
      ? fill(strings['reference.others'], { first: families[0] ?? '' })
      : joinList(families);
  return year === undefined ? names : `${names} (${year})`;
}
