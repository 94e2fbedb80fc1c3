import { foldLoose } from '../persian/fold.ts';

/** Longer texts are sentences, not names. */
export const MAX_NAME = 200;

/** More features than anybody answers twice over. */
export const MAX_FEATURES = 200;

/**
 * A name as it is shown: Persian letters for Arabic ones, no hidden characters, single spaces, inner quotes as ‹ › so that it can
 * stand within « »; cut at {@link MAX_NAME} characters.
 *
 * @example tidyName('  تحويل  «سريع» ') // 'تحویل ‹سریع›'
 */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[«»"“”]/g, (quote) => INNER[quote] ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(LONG, '$1…');
}

const LONG = new RegExp(`^(.{${MAX_NAME - 1}})..+$`, 'su');

const INNER: Readonly<Record<string, string>> = { '«': '‹', '»': '›', '“': '‹', '”': '›' };

/** Two names are the same feature or group when their keys are. */
export const nameKey = (name: string): string => foldLoose(name);
