import type { OrthographyCode } from '../finding.ts';
import { ZWNJ } from '../letters.ts';

const KINDS: readonly (readonly [RegExp, OrthographyCode])[] = [
  [new RegExp(`^(?:بر|در|باز|فرو|فرا|وا|ور)?ن?می${ZWNJ}`), 'orthography.halfSpaceVerb'],
  [/(?:\u200C|(?<=[اآدذرزژوء]))ها(?:ی\p{L}*|ست)?$/u, 'orthography.halfSpacePlural'],
  [/(?:\u200C|(?<=[اآدذرزژو]))تر(?:ین)?(?:ی|\u200C?ها\p{L}*)?$/u, 'orthography.halfSpaceComparative'],
  [/\u200C(?:ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان|ی)$/, 'orthography.halfSpaceEnding'],
];

/** Which sentence explains a lost half-space, by the word as it should be. */
export const halfSpaceKind = (word: string): OrthographyCode =>
  KINDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'orthography.halfSpaceCompound';
