import type { Finding } from './finding.ts';

/**
 * `text` with every finding that has a replacement carried out. Of two findings that overlap the first one counts; the
 * other is found again in the next round if it still holds.
 *
 * @example applyFixes('كتاب', [{ start: 0, end: 1, code: 'orthography.arabicLetter', severity: 'error', replacement: 'ک' }]) // 'کتاب'
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, replacement } of [...findings].sort((a, b) => a.start - b.start)) {
    if (replacement === undefined || start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
