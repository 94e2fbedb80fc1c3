import type { Lexicon } from './lexicon/lexicon.ts';
import type { Word } from './words.ts';

/** How much a finding weighs: errors stop a build, warnings ask, style advises. */
export type Severity = 'error' | 'warning' | 'style';

/** One thing to mend in a text. The sentence for it is in `src/ui/orthography.fa.json` under `code`. */
export interface Finding {
  /** Where it starts and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly code: OrthographyCode;
  readonly severity: Severity;
  /** What to write instead when there is only one reading; absent when a person must decide. */
  readonly replacement?: string;
  /** The possible readings, likeliest first, when there are several or none is sure. */
  readonly alternatives?: readonly string[];
  /** Numbers of the sentence besides {found} and {write}: `count`. */
  readonly args?: Readonly<Record<string, string | number>>;
}

/** The codes of all rules; the keys of their sentences. */
export type OrthographyCode =
  | 'orthography.arabicLetter'
  | 'orthography.presentationForm'
  | 'orthography.hiddenCharacter'
  | 'orthography.kashida'
  | 'orthography.strayHalfSpace'
  | 'orthography.redundantHalfSpace'
  | 'orthography.foreignDigit'
  | 'orthography.separator'
  | 'orthography.percent'
  | 'orthography.punctuation'
  | 'orthography.spaceBefore'
  | 'orthography.spaceAfter'
  | 'orthography.spaceMissing'
  | 'orthography.spaceRepeated'
  | 'orthography.quote'
  | 'orthography.innerQuote'
  | 'orthography.quoteUnbalanced'
  | 'orthography.misspelling'
  | 'orthography.halfSpaceVerb'
  | 'orthography.halfSpacePlural'
  | 'orthography.halfSpaceComparative'
  | 'orthography.halfSpaceEnding'
  | 'orthography.halfSpaceCompound'
  | 'orthography.ezafe'
  | 'orthography.tanvin'
  | 'orthography.hamza'
  | 'orthography.preferred'
  | 'orthography.arabicPlural'
  | 'orthography.rangeDash'
  | 'orthography.unknownWord'
  | 'orthography.arithmetic'
  | 'orthography.isoDate'
  | 'orthography.ambiguousNumber'
  | 'orthography.wordy'
  | 'orthography.longSentence'
  | 'orthography.unreadable';

/** What every rule reads: the text, its words in order, and what is known of words. */
export interface Context {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly maxSentenceWords: number;
}

/** Looks for one kind of mistake. */
export type Rule = (context: Context) => Finding[];
