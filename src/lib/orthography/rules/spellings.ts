import { HAMZA, HAMZA_AMBIGUOUS } from '../data/hamza.ts';
import { MISSPELLINGS } from '../data/misspellings.ts';
import { PREFERRED } from '../data/preferred.ts';
import type { Context, Finding, OrthographyCode, Rule, Severity } from '../finding.ts';
import { ZWNJ } from '../letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LONGEST_WORD } from '../words.ts';
import { report } from './support.ts';

const APART = `${ZWNJ}?(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|یم|یت|یش|ست)?|تر(?:ین)?(?:ی|ها)?)|${ZWNJ}(?:ام|ات|اش|ای|اند|ایم|اید)`;
const ENDING = new RegExp(`^(?:|${APART})$`);
const LONG_ENDING = new RegExp(`^(?:|${APART}|ی|یی|ٔ|م|ت|ش|مان|تان|شان|اش|ات|ند|یم|ید)$`);

/** A listed spelling replaced at the start of a word, its ending kept. Three letters take only
 * an ending that stands apart, and not when the whole is another word: «راست» is not «راس» with an ending. */
function respell(word: string, list: ReadonlyMap<string, string>, lexicon: Lexicon): string | undefined {
  for (let cut = Math.min(word.length, LONGEST_WORD); cut > 2; cut--) {
    const right = list.get(word.slice(0, cut));
    if (right === undefined) continue;
    const ending = word.slice(cut);
    if (ending !== '' && cut < 4 && lexicon.lists(word)) return undefined;
    if ((cut > 3 ? LONG_ENDING : ENDING).test(ending)) return right + ending;
  }
  return undefined;
}

function spellingRule(code: OrthographyCode, severity: Severity, list: ReadonlyMap<string, string>): Rule {
  return ({ words, lexicon }: Context): Finding[] =>
    words.flatMap((word) => {
      const right = respell(word.text, list, lexicon);
      return right === undefined || right === word.text ? [] : [report(word, code, severity, [right])];
    });
}

/** Spellings that nobody defends: «رییس», «بعنوان». */
export const misspellings = spellingRule('orthography.misspelling', 'error', MISSPELLINGS);

/** The less usual of two spellings: «فرآیند». */
export const preferred = spellingRule('orthography.preferred', 'warning', PREFERRED);

const plainHamza = spellingRule('orthography.hamza', 'warning', HAMZA);

/** A hamza left out: «تاثیر», «سوال». Where the other form is a word too, both are offered. */
export const hamza: Rule = (context) =>
  plainHamza(context).map((finding) => {
    const found = context.text.slice(finding.start, finding.end);
    if (!HAMZA_AMBIGUOUS.has(found) || finding.replacement === undefined) return finding;
    return report(finding, finding.code, finding.severity, [finding.replacement, found]);
  });
