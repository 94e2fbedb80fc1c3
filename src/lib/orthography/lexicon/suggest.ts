import { LONGEST_WORD } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

const LETTERS = [...'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئأؤ'];

/** Letters that sound alike: most slips of spelling swap two of these. */
const ALIKE = ['زذضظ', 'سثص', 'تط', 'حه', 'غق', 'اآع', 'یئ', 'وؤ', 'اأ'];

const MOST = 3;

/**
 * Listed words one slip away from `word`, the likeliest first and three at most: letters that sound alike, then two letters
 * in each other's place, then a letter too few, too many or wrong.
 *
 * @example suggest('آزادنه', lexicon) // ['آزادانه', 'آزاده']
 */
export function suggest(word: string, lexicon: Lexicon): string[] {
  if (word.length > LONGEST_WORD) return [];
  const slips = [
    ...swapped(word, alike),
    ...neighboursSwapped(word),
    ...inserted(word),
    ...dropped(word),
    ...swapped(word, () => LETTERS),
  ];
  const known = new Set<string>();
  for (const slip of slips) {
    if (known.size === MOST) break;
    if (slip !== word && lexicon.lists(slip)) known.add(slip);
  }
  return [...known];
}

const alike = (letter: string): readonly string[] =>
  ALIKE.filter((group) => group.includes(letter)).flatMap((group) => [...group]);

const places = (word: string): number[] => Array.from(word, (_, place) => place);

const swapped = (word: string, others: (letter: string) => readonly string[]): string[] =>
  places(word).flatMap((at) =>
    others(word[at] ?? '').map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  );

const neighboursSwapped = (word: string): string[] =>
  places(word).map((at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));

const dropped = (word: string): string[] => places(word).map((at) => word.slice(0, at) + word.slice(at + 1));

const inserted = (word: string): string[] =>
  [...places(word), word.length].flatMap((at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at)),
  );
