import strings from '../../ui/orthography.fa.json' with { type: 'json' };
import { fill } from '../fill.ts';
import type { Finding } from './finding.ts';

const sentences = strings as Readonly<Record<string, string>>;

/**
 * The Persian sentence of a finding: what is wrong — what to write. `found` is the text it speaks of.
 *
 * @example orthographyMessage({ start: 0, end: 4, code: 'orthography.misspelling', severity: 'error', replacement: 'رئیس' }, 'رییس') // '«رییس» غلط است — بنویسید: «رئیس»'
 */
export function orthographyMessage(finding: Omit<Finding, 'start' | 'end'>, found: string): string {
  const what = fill(sentences[finding.code] ?? '', { ...finding.args, found, points: codePoints(found) });
  const advice = adviceOf(finding);
  return advice === '' ? what : `${what} — ${advice}`;
}

function adviceOf({
  code,
  replacement,
  alternatives,
}: Pick<Finding, 'code' | 'replacement' | 'alternatives'>): string {
  const guess = sentences[`${code}.guess`];
  if (alternatives !== undefined && (alternatives.length > 1 || guess !== undefined)) {
    const choices = alternatives.map((word) => `«${word}»`).join(sentences['orthography.or']);
    return fill(guess ?? sentences['orthography.choose'] ?? '', { choices });
  }
  const write = replacement ?? alternatives?.[0];
  const advice = sentences[`${code}.advice`];
  if (write === undefined || (advice !== undefined && replacement !== undefined)) return advice ?? '';
  return fill(sentences['orthography.write'] ?? '', { write });
}

const codePoints = (text: string): string =>
  [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
