/** Elements whose end parts words for a reader, though Pagefind joins their text to what follows. */
const BLOCKS =
  'address|aside|blockquote|button|caption|dd|details|dl|dt|figcaption|figure|footer|header|hr|legend|main|mi|mn|mo|' +
  'mrow|mtext|nav|ol|option|pre|section|summary|table|tbody|td|tfoot|th|thead|tr';

const BLOCK_EDGE = new RegExp(`(</(?:${BLOCKS})>|<br\\b[^>]*>)`, 'gi');

/** A citation mark: a number that would be glued to the word before it. */
const NOTE_MARK = /<sup\b(?![^>]*data-pagefind-ignore)/gi;

/** Persian punctuation without the space after it, or an opening guillemet without the one before it. */
const TIGHT_MARK = /([،؛؟»…])(?=\p{L})|(?<=\p{L})(?=«)/gu;

/** Metadata that only repeats a filter: as metadata its words would be searched, and each topic find all its pages. */
const REPEATED_META = /\sdata-pagefind-meta="(?:kind|topic|level):[^"]*"/gi;

const TAG_OR_TEXT = /<!--[\s\S]*?-->|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/**
 * A page's HTML as it should be indexed: words that stand in different blocks or around Persian punctuation don't touch,
 * citation marks are left out, filters are no searchable text. Nothing a reader sees is changed; only the index gets it.
 *
 * @example prepareHtml('<tr><th>نوع</th><th>رضایت</th></tr>') // '<tr><th>نوع</th> <th>رضایت</th> </tr> '
 */
export function prepareHtml(html: string): string {
  return html.replace(TAG_OR_TEXT, (part) =>
    part.startsWith('<') ? prepareTag(part) : part.replace(TIGHT_MARK, '$1 '),
  );
}

const prepareTag = (tag: string): string =>
  tag
    .replace(BLOCK_EDGE, '$1 ')
    .replace(NOTE_MARK, '<sup data-pagefind-ignore="all"')
    .replace(REPEATED_META, '');
