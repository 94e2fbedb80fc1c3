import { check, type Options } from '../../lib/orthography/check.ts';
import type { Finding } from '../../lib/orthography/finding.ts';
import type { Lexicon } from '../../lib/orthography/lexicon/lexicon.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks.ts';
import { type Edit, editOf } from './edit.ts';
import { parse } from './parse.ts';
import { type LineColumn, lineFinder } from './places.ts';

/** What a check of a file needs. */
export interface MarkdownOptions extends Options {
  readonly lexicon: Lexicon;
  /** The file's path as it is to be shown; `.mdx` is parsed as MDX. */
  readonly file: string;
}

/** A finding in a file: `start` and `end` are offsets of the source. */
export interface MarkdownFinding extends Finding, LineColumn {
  readonly file: string;
  /** What stands there. */
  readonly found: string;
  /** How the source is to be changed; absent where a person must do it. */
  readonly edit?: Edit;
}

/** Everything to mend in the prose of a Markdown or MDX file, in order of place. */
export function checkMarkdown(source: string, options: MarkdownOptions): MarkdownFinding[] {
  const parsed = parse(source, options.file);
  if (!('tree' in parsed)) return [unreadable(options.file, parsed)];
  const blocks = blocksOf(parsed.tree, source);
  if (!isPersian(blocks)) return [];
  const placeOf = lineFinder(source);
  const found = blocks.flatMap((block) => checkBlock(block, options, placeOf));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function checkBlock(
  block: Block,
  { lexicon, file, ...options }: MarkdownOptions,
  placeOf: (offset: number) => LineColumn,
): MarkdownFinding[] {
  const silent = [...(options.silent ?? []), ...block.silent];
  return check(block.text, lexicon, { ...options, silent }).map((finding): MarkdownFinding => {
    const [start, end] = [firstPlace(block, finding.start), lastPlace(block, finding.end) + 1];
    const edit = editOf(finding, block);
    const found = block.text.slice(finding.start, finding.end);
    return {
      ...finding,
      file,
      ...placeOf(start),
      start,
      end: Math.max(start, end),
      found,
      ...(edit && { edit }),
    };
  });
}

/** The place in the source of the first character from `from` on that has one, else of the last before it. */
function firstPlace(block: Block, from: number): number {
  for (let at = from; at < block.places.length; at++) {
    const place = block.places[at] ?? -1;
    if (place >= 0) return place;
  }
  return lastPlace(block, from);
}

function lastPlace({ places }: Block, to: number): number {
  for (let at = to - 1; at >= 0; at--) {
    const place = places[at] ?? -1;
    if (place >= 0) return place;
  }
  return 0;
}

/** A file in another language is not this checker's business. */
function isPersian(blocks: readonly Block[]): boolean {
  const all = blocks.map(({ text }) => text).join('\n');
  const persian = all.match(/[\u0621-\u064A\u0671-\u06D3]/g)?.length ?? 0;
  return persian > 0 && persian * 2 > (all.match(/[A-Za-z]/g)?.length ?? 0);
}

const unreadable = (file: string, place: LineColumn): MarkdownFinding => ({
  file,
  ...place,
  start: 0,
  end: 0,
  found: '',
  code: 'orthography.unreadable',
  severity: 'error',
});
