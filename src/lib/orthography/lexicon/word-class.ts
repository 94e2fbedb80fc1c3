import { joinsNext, ZWNJ } from '../letters.ts';
import type { AffixTable } from './affix.ts';
import { splitFlags } from './affix.ts';

/** What may be put before and after the words of one class. */
export interface WordClass {
  readonly suffixes: ReadonlySet<string>;
  readonly takesPrefix: boolean;
}

/** Classes by their flags; each is made once. */
export function wordClasses(table: AffixTable): (flags: string) => WordClass {
  const made = new Map<string, WordClass>();
  return (flags) => {
    const known = made.get(flags) ?? classOf(table, flags);
    made.set(flags, known);
    return known;
  };
}

function classOf(table: AffixTable, flags: string): WordClass {
  const names = splitFlags(flags);
  return {
    suffixes: new Set(names.flatMap((flag) => table.suffixes.get(flag) ?? [])),
    takesPrefix: names.some((flag) => table.prefixes.has(flag)),
  };
}

/**
 * Flags for a noun or adjective whose own are not known (an editor's word, a compound that the dictionary lists bare),
 * chosen by its last letter as the dictionary does.
 */
export function flagsByEnding(word: string): string {
  if (word.endsWith('ه')) return 'pascspsgshsismsksu';
  if (word.endsWith('ی')) return 'pascspsgshsismsjsu';
  if (/[او]$/.test(word)) return 'pasbsasqsosdsesfsvsnst';
  return joinsNext(word) ? 'pasasosgshsislsjsu' : 'pasasosdsesfslsjst';
}

const VERB = new RegExp(`^ن?می${ZWNJ}|${ZWNJ}ن?می${ZWNJ}|می${ZWNJ}|${ZWNJ}(?:ام|ای|ایم|اید|اند)$`);

/** Whether a dictionary word without flags is a compound noun or adjective, which takes endings all the same. */
export const isBareCompound = (word: string): boolean => word.includes(ZWNJ) && !VERB.test(word);

/** A compound takes the endings of its last part, «چشم‌به‌راه» those of «راه»; failing that, those its last letter asks for. */
export const flagsOfCompound = (word: string, words: ReadonlyMap<string, string>): string =>
  words.get(word.slice(word.lastIndexOf(ZWNJ) + 1)) || flagsByEnding(word);

const APART = /^(?:تر|ها)/;
const COMPARED_WHOLE = /^(?:به|بیش|کم|مه|که)$/;

/**
 * Whether the house writes this ending apart: «ها» and «تر» stand apart from a letter that would join them, although the
 * dictionary also has «کتابها» and «بزرگتر».
 */
export const isApartEnding = (stem: string, suffix: string): boolean =>
  APART.test(suffix) && joinsNext(stem) && !(suffix.startsWith('تر') && COMPARED_WHOLE.test(stem));
