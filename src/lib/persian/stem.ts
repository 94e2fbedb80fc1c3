import { IRREGULAR, PROTECTED } from './stem-irregular.ts';
import { continuous, verbStem } from './stem-verbs.ts';

const ZWNJ = '\u200c';

/** One rule of the stemmer: what it cuts, and how. Exported with its name so that each can be tested by itself. */
export interface SuffixRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What stands for the whole match; `$1` is the word without its suffix. */
  readonly replacement: string;
}

/** Tried in this order, the first that fits cuts; then again on what is left. Words are folded and carry no ZWNJ. */
export const SUFFIX_RULES: readonly SuffixRule[] = [
  { name: 'plural ha', pattern: /^(.{2,})ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|ست|یند)?$/, replacement: '$1' },
  { name: 'possessive plural', pattern: /^(.{4,})(?:مان|تان|شان)$/, replacement: '$1' },
  { name: 'after silent h', pattern: /^(.{2,}ه)(?:اند|اید|ام|اش)$/, replacement: '$1' },
  { name: 'comparative', pattern: /^(.{3,})تر(?:ین)?$/, replacement: '$1' },
  { name: 'plural gan', pattern: /^(.{3,})گان$/, replacement: '$1ه' },
  { name: 'plural an', pattern: /^(.{4,})ان$/, replacement: '$1' },
  { name: 'plural at', pattern: /^(.{3,})ات$/, replacement: '$1' },
  { name: 'ya after long vowel', pattern: /^(.+[او])یی?$/, replacement: '$1' },
  { name: 'ya', pattern: /^(.{3,})ی$/, replacement: '$1' },
];

/** Suffixes that a half-space sets apart, so that they may be cut however short the word is: کتاب‌ها، رفته‌اند، خانه‌ام. */
const SET_APART =
  /^(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|ست)?|تر(?:ین)?(?:ها)?(?:ی)?|ام|ات|اش|مان|تان|شان|ای|ایم|اید|اند|ی|یی)$/;

const LATIN = /^[\p{Script=Latin}\d]+$/u;

/** Rule «set apart»: drops half-spaced suffixes from the end, joins what is left. */
function joinParts(parts: readonly string[]): string {
  let end = parts.length;
  while (end > 1 && SET_APART.test(parts[end - 1] ?? '')) end--;
  return parts.slice(0, end).join('');
}

/** Rule «mi»: می‌روند, نمی‌خواهم, بازنمی‌گردند. Undefined when what follows is no known verb. */
function spacedContinuous([first = '', ...rest]: readonly string[]): string | undefined {
  const [, preverb] = /^(باز|بر|در|فرا|فرو|)ن?می$/.exec(first) ?? [];
  const stem = preverb === undefined ? undefined : continuous(rest.join(''));
  return stem === undefined ? undefined : preverb + stem;
}

/** Rule «spaced perfect»: داده‌اند is of دادن, though داده alone is a noun. */
function spacedPerfect(parts: readonly string[]): string | undefined {
  return parts.length > 1 && /^(?:اند|ایم|اید)$/.test(parts.at(-1) ?? '')
    ? verbStem(parts.join(''))
    : undefined;
}

/** Rule «Latin plural»: customers → customer, loyalties → loyalty. */
function latinStem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=[^siu]{2})s$/, '');
}

function cutOnce(word: string): string {
  const rule = SUFFIX_RULES.find(({ pattern }) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule.pattern, rule.replacement);
}

function reduce(word: string): string {
  if (PROTECTED.has(word)) return word;
  const other = IRREGULAR.get(word) ?? verbStem(word) ?? cutOnce(word);
  return other === word ? word : reduce(other);
}

/**
 * What all forms of a word have in common, for comparing in a search and never for showing: «مشتری‌ها», «مشتریان» and
 * «مشتریهایشان» share one stem, «می‌خرند» and «خریدن» another. Light on purpose: single-letter endings stay, prefixes
 * stay, and a compound stays one word however its half-spaces are written.
 *
 * @param word one word without white space or punctuation, folded by `fold`; ZWNJ may be inside.
 * @example stem('کتاب‌هایمان') // 'کتاب'
 * @example stem('نمی‌روند') // 'رفت'
 */
export function stem(word: string): string {
  if (LATIN.test(word)) return latinStem(word);
  const parts = word.split(ZWNJ).filter((part) => part !== '');
  return spacedContinuous(parts) ?? spacedPerfect(parts) ?? reduce(joinParts(parts));
}
