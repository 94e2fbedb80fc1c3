import type { Finding, OrthographyCode, Rule, Severity } from '../finding.ts';
import { OPAQUE } from '../letters.ts';
import type { Word } from '../words.ts';

/** A finding with one right reading, or with several to choose from. */
export function report(
  at: { readonly start: number; readonly end: number },
  code: OrthographyCode,
  severity: Severity,
  readings: readonly string[] = [],
): Finding {
  const { start, end } = at;
  const [only] = readings;
  if (readings.length === 1 && only !== undefined) return { start, end, code, severity, replacement: only };
  return { start, end, code, severity, ...(readings.length > 1 && { alternatives: readings }) };
}

/** What a pattern rule makes of one match: the text to write, '' to delete it, or undefined to leave it alone. */
type Write = (match: RegExpExecArray, text: string) => string | undefined;

/** A rule that replaces what a pattern matches. */
export function patternRule(code: OrthographyCode, severity: Severity, pattern: RegExp, write: Write): Rule {
  return ({ text }) => {
    const findings: Finding[] = [];
    for (const match of text.matchAll(pattern)) {
      const replacement = write(match, text);
      if (replacement === undefined || replacement === match[0]) continue;
      findings.push({ start: match.index, end: match.index + match[0].length, code, severity, replacement });
    }
    return findings;
  };
}

/** Whether a word touches something that is not text, so that it may be only part of a word. */
export const touchesOpaque = (text: string, word: Word): boolean =>
  text[word.start - 1] === OPAQUE || text[word.end] === OPAQUE;
