import { HOUSE_WORDS } from '../data/house-words.ts';
import { withoutMarks, withoutZwnj, ZWNJ } from '../letters.ts';
import type { AffixTable } from './affix.ts';
import { isAttachedEntry } from './attached-entries.ts';
import {
  flagsByEnding,
  flagsOfCompound,
  isApartEnding,
  isBareCompound,
  type WordClass,
  wordClasses,
} from './word-class.ts';

/** What the checker knows of words. All answers are remembered. */
export interface Lexicon {
  /** Written as the house writes it: in the dictionary or the editors' list, alone or with endings. */
  readonly knows: (word: string) => boolean;
  /** Listed as it stands, without peeling endings off. */
  readonly lists: (word: string) => boolean;
  /** The ending may follow the word: `takes('کتاب', '‌ها')`. */
  readonly takes: (word: string, ending: string) => boolean;
  /** Listed words whose letters without half-spaces are these. */
  readonly withLetters: (letters: string) => readonly string[];
  /** Endings with a half-space in them whose letters are these: «های» → «‌های». */
  readonly endings: (letters: string) => readonly string[];
  /** Whether «بی‌» may precede the word. */
  readonly takesPrefix: (word: string) => boolean;
}

/** The parsed dictionary and the words added to it. */
export interface LexiconData {
  readonly affixes: AffixTable;
  readonly words: ReadonlyMap<string, string>;
  readonly added: readonly string[];
}

const LONGEST_ENDING = 12;

/** Builds the look-ups over the dictionary. Takes about a tenth of a second for a hundred thousand words. */
export function createLexicon(data: LexiconData): Lexicon {
  const words = new Map(data.words);
  for (const word of [...HOUSE_WORDS, ...data.added])
    words.set(word, (words.get(word) ?? '') + flagsByEnding(word));
  const classes = wordClasses(data.affixes);
  const endingIndex = indexByLetters([...data.affixes.suffixes.values()].flat());
  const classOf = (word: string): WordClass | undefined => {
    const flags = words.get(word);
    if (flags === undefined) return undefined;
    return classes(flags === '' && isBareCompound(word) ? flagsOfCompound(word, words) : flags);
  };
  const lists = (word: string): boolean => words.has(word);
  const takes = (word: string, ending: string): boolean =>
    !isApartEnding(word, ending) && (classOf(word)?.suffixes.has(ending) ?? false);
  for (const word of words.keys()) if (isAttachedEntry(word, { lists, takes })) words.delete(word);
  const byLetters = indexByLetters(words.keys());
  const takesPrefix = (word: string): boolean => classOf(word)?.takesPrefix ?? false;
  return {
    lists,
    takes,
    takesPrefix,
    knows: remembered((word) => isKnown(word, { lists, takes, takesPrefix })),
    withLetters: (letters) => byLetters.get(letters) ?? [],
    endings: (letters) => endingIndex.get(letters) ?? [],
  };
}

type Basics = Pick<Lexicon, 'lists' | 'takes' | 'takesPrefix'>;

function isKnown(word: string, basics: Basics): boolean {
  if (basics.lists(word) || hasEnding(word, basics)) return true;
  const plain = withoutMarks(word);
  if (plain !== word) return isKnown(plain, basics);
  if (/[هی]ٔ$/.test(word)) return isKnown(word.slice(0, -1), basics);
  return hasPrefix(word, basics) || isVerbWithObject(word, basics) || hasPreverb(word, basics);
}

function hasEnding(word: string, { takes }: Basics): boolean {
  for (let cut = word.length - 1; cut > 0 && word.length - cut <= LONGEST_ENDING; cut--)
    if (takes(word.slice(0, cut), word.slice(cut))) return true;
  return false;
}

function hasPrefix(word: string, basics: Basics): boolean {
  if (!word.startsWith(`بی${ZWNJ}`)) return false;
  const rest = word.slice(3);
  return basics.takesPrefix(rest) || hasEnding(rest, basics);
}

const PREVERB = /^(?:بر|در|باز|فرو|فرا|وا|ور)((?:ن?می\u200C|خواه|نخواه).*)$/;
const OBJECT = /(?:م|ت|ش|مان|تان|شان)$/;

/** «می‌بینمش», «نمی‌دانستندشان»: a verb the dictionary lists, with the one it is done to. */
function isVerbWithObject(word: string, { lists }: Basics): boolean {
  if (!/^ن?می\u200C/.test(word)) return false;
  return OBJECT.test(word) && lists(word.replace(OBJECT, ''));
}

/** «برمی‌گشت», «درنمی‌یابد»: a verb the dictionary lists, after one of the small words that change its sense. */
function hasPreverb(word: string, { lists }: Basics): boolean {
  const match = PREVERB.exec(word);
  return match?.[1] !== undefined && lists(match[1]);
}

function indexByLetters(words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (!word.includes(ZWNJ)) continue;
    const letters = withoutZwnj(word);
    const found = index.get(letters);
    if (found === undefined) index.set(letters, [word]);
    else if (!found.includes(word)) found.push(word);
  }
  return index;
}

function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}
