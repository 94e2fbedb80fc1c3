import { checkMarkdown, type MarkdownOptions } from './check-markdown.ts';
import { applyEdits, type Edit } from './edit.ts';
import { parse } from './parse.ts';
import { structureOf } from './structure.ts';

const MOST_ROUNDS = 8;

/**
 * `source` with everything mended that has one right reading, by edits of the prose alone; repeated until nothing changes,
 * so that a second call changes nothing. An edit that would change the document's structure is left out.
 */
export function fixMarkdown(source: string, options: MarkdownOptions): string {
  let current = source;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = fixOnce(current, options);
    if (next === current) return current;
    current = next;
  }
  return current;
}

function fixOnce(source: string, options: MarkdownOptions): string {
  const edits = checkMarkdown(source, options).flatMap(({ edit }) => edit ?? []);
  const structure = structureIn(source, options.file);
  return applyEdits(
    source,
    harmless(edits, (some) => structureIn(applyEdits(source, some), options.file) === structure),
  );
}

/** The edits that leave the structure whole; where they do not all, each half is tried for itself. */
function harmless(edits: readonly Edit[], isHarmless: (edits: readonly Edit[]) => boolean): readonly Edit[] {
  if (edits.length === 0 || isHarmless(edits)) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  const halves = [edits.slice(0, middle), edits.slice(middle)].flatMap((half) => harmless(half, isHarmless));
  return isHarmless(halves) ? halves : harmless(halves.slice(1), isHarmless);
}

function structureIn(source: string, file: string): string | undefined {
  const parsed = parse(source, file);
  return 'tree' in parsed ? structureOf(parsed.tree) : undefined;
}
