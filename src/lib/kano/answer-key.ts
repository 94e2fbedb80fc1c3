import { fold } from '../persian/fold.ts';

/** Everything but letters, digits and the signs that stand for a letter that was lost. */
const BETWEEN = /[^\p{L}\p{N}?_\ufffd]+/gu;
const LOST = /[?_\ufffd]/g;

/** Letters of our words that Arabic code pages lack: windows-1256 has no ی, ISO 8859-6 none of them. */
const LOSABLE = '[یپچژگک]?';

/**
 * The form in which two spellings of one answer are the same: letters and digits only, folded.
 *
 * @example answerKey('«خوشحال مي شوم.»') // 'خوشحالمیشوم'
 */
export const answerKey = (text: string): string => fold(text).replace(BETWEEN, '');

/** With more signs than this the rest says too little, and matching would take long. */
const MAX_LOST = 8;

/**
 * Finds the one value whose key fits a key with lost letters. Each sign may stand for one letter that Arabic code pages
 * lack, or for nothing (a half-space); a word that could be read in two ways is not read.
 *
 * @returns `undefined` when nothing is lost, too much is, or not exactly one value fits.
 */
export function findPatched<Value>(key: string, values: ReadonlyMap<string, Value>): Value | undefined {
  const lost = key.match(LOST)?.length ?? 0;
  if (lost === 0 || lost > MAX_LOST || 2 * lost > key.length) return undefined;
  const pattern = new RegExp(`^${key.replace(LOST, LOSABLE)}$`, 'u');
  const found = new Set<Value>();
  for (const [candidate, value] of values) if (pattern.test(candidate)) found.add(value);
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
}
