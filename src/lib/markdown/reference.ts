import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SourceMeta } from '../content/schema/source.ts';
import { toPersianDigits } from '../persian/digits.ts';

/**
 * A bibliographic entry as HTML: Latin works as a left-to-right block in APA order, Persian ones from the right.
 * Nothing is invented: parts that are missing are left out.
 */
export function referenceBody(source: SourceMeta): Element {
  const english = source.language !== 'fa';
  const parts: ElementContent[] = [
    text(`${authorNames(source)} (${yearOf(source)}). `),
    ...titleParts(source),
  ];
  parts.push(...containerParts(source));
  if (source.publisher !== undefined) parts.push(text(` ${source.publisher}.`));
  const link = source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
  if (link !== undefined)
    parts.push(text(' '), h('a', { href: link, rel: 'noopener' }, link.replace(/^https?:\/\//, '')));
  return h('cite', english ? { lang: 'en', dir: 'ltr' } : {}, parts);
}

/** The printed year; a Persian work's stands in Persian digits, an undated page is said to be so. */
function yearOf({ year, language }: SourceMeta): string {
  if (year === undefined) return language === 'fa' ? 'بی‌تا' : 'n.d.';
  return language === 'fa' ? toPersianDigits(String(year)) : String(year);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function authorNames({ authors, language }: SourceMeta): string {
  const names = authors.map((author) => initials(author, language));
  if (names.length < 2) return names.join('');
  const joiner = language === 'fa' ? ' و ' : ', & ';
  return `${names.slice(0, -1).join(language === 'fa' ? '، ' : ', ')}${joiner}${names.at(-1)}`;
}

/** «Family, Given Middle» → «Family, G. M.» for Latin names; names of bodies and Persian names stay whole. */
function initials(author: string, language: SourceMeta['language']): string {
  const [family, given] = author.split(/,\s*/);
  if (language === 'fa' || given === undefined) return language === 'fa' ? author.replace(/,/g, '،') : author;
  const letters = given
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((name) => `${name[0]}.`);
  return `${family}, ${letters.join(' ')}`;
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
  const tail = [volume, source.pages].filter(Boolean).join(`${comma} `);
  return [text(' '), h('i', source.container), text(tail === '' ? '.' : `${comma} ${tail}.`)];
}

/** «Fader و Hardie (۲۰۰۷)»: how a source is named in a label. */
export function shortName(source: SourceMeta): string {
  const families = source.authors.map((author) => author.split(',')[0] ?? author);
  const names = families.length > 2 ? `${families[0]} و همکاران` : families.join(' و ');
  return source.year === undefined ? names : `${names} (${source.year})`;
}
