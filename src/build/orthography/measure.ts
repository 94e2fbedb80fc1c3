import { check } from '../../lib/orthography/check.ts';
import { fix } from '../../lib/orthography/fix.ts';
import { ZWNJ } from '../../lib/orthography/letters.ts';
import type { Lexicon } from '../../lib/orthography/lexicon/lexicon.ts';
import { wordsOf } from '../../lib/orthography/words.ts';

/** Half-spaces of a good text that were taken out, and how many came back. */
export interface Restored {
  readonly total: number;
  readonly restored: number;
  /** Half-spaces put where the good text has none, each with what stands around it. */
  readonly wrong: readonly string[];
}

/** What the checker does with text taken to be good. */
export interface Measure {
  readonly words: number;
  readonly unknown: number;
  /** Half-spaces that the checker adds to the good text itself: mistakes of the text or of the checker. */
  readonly added: readonly string[];
  /** Every half-space deleted: «می‌رود» → «میرود». */
  readonly deleted: Restored;
  /** Every half-space turned into a space: «می‌رود» → «می رود». */
  readonly spaced: Restored;
}

/**
 * Measures the checker on lines of good Persian. Each line is first brought into the house's spelling by the checker
 * itself; only half-spaces that the writer set count as good.
 */
export function measure(lines: readonly string[], lexicon: Lexicon): Measure {
  const texts = lines.map((line) => ({ line, good: fix(line, lexicon) }));
  return {
    words: sum(texts.map(({ line }) => wordsOf(line).length)),
    unknown: sum(texts.map(({ good }) => unknownIn(good, lexicon))),
    added: texts.flatMap(({ line, good }) => addedTo(line, good)),
    deleted: restored(texts, '', lexicon),
    spaced: restored(texts, ' ', lexicon),
  };
}

const unknownIn = (text: string, lexicon: Lexicon): number =>
  check(text, lexicon).filter(({ code }) => code === 'orthography.unknownWord').length;

interface Text {
  readonly line: string;
  readonly good: string;
}

function restored(texts: readonly Text[], instead: string, lexicon: Lexicon): Restored {
  let [total, back] = [0, 0];
  const wrong: string[] = [];
  for (const { line, good } of texts) {
    const [written, wanted] = [gapsOf(line), gapsOf(good)];
    const result = fix(good.replaceAll(ZWNJ, instead), lexicon);
    const got = gapsOf(result);
    if (got.letters !== wanted.letters || written.letters !== wanted.letters) continue;
    for (const place of written.halfSpaces) {
      if (!wanted.halfSpaces.has(place)) continue;
      total++;
      if (got.halfSpaces.has(place)) back++;
    }
    wrong.push(
      ...[...got.halfSpaces]
        .filter((place) => !wanted.halfSpaces.has(place))
        .map((place) => around(result, place)),
    );
  }
  return { total, restored: back, wrong };
}

function addedTo(line: string, good: string): string[] {
  const [written, wanted] = [gapsOf(line), gapsOf(good)];
  if (written.letters !== wanted.letters) return [];
  return [...wanted.halfSpaces]
    .filter((place) => !written.halfSpaces.has(place))
    .map((place) => around(good, place));
}

/** A text as its visible characters, and before which of them half-spaces stand. */
function gapsOf(text: string): { readonly letters: string; readonly halfSpaces: ReadonlySet<number> } {
  let letters = '';
  const halfSpaces = new Set<number>();
  for (const character of text)
    if (character === ZWNJ) halfSpaces.add(letters.length);
    else if (character !== ' ') letters += character;
  return { letters, halfSpaces };
}

/** The words around a half-space, which is shown as «|». */
function around(text: string, place: number): string {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ZWNJ && seen === place)
      return `${text.slice(Math.max(0, at - 16), at)}|${text.slice(at + 1, at + 15)}`;
    if (text[at] !== ' ' && text[at] !== ZWNJ) seen++;
  }
  return '';
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
