import type { Rule } from './finding.ts';
import { arabicPlurals } from './rules/arabic-plurals.ts';
import { attached } from './rules/attached.ts';
import { decimals, foreignDigits, percentFirst, percents, thousands } from './rules/digits.ts';
import { ezafe } from './rules/ezafe.ts';
import { latinPlurals } from './rules/latin-plural.ts';
import { arabicLetters, hiddenCharacters, kashida, presentationForms } from './rules/letters.ts';
import { longSentences } from './rules/long-sentence.ts';
import { ambiguousNumbers, arithmetic, isoDates, ranges } from './rules/numbers.ts';
import { ellipses, latinMarks } from './rules/punctuation.ts';
import { foreignQuotes, guillemets } from './rules/quotes.ts';
import { spaced, triples } from './rules/spaced.ts';
import {
  closingSpaceMissing,
  openingSpaceMissing,
  repeatedSpaces,
  sentenceSpaceMissing,
  spaceAfter,
  spaceBefore,
  spaceMissing,
} from './rules/spaces.ts';
import { hamza, misspellings, preferred } from './rules/spellings.ts';
import { redundantHalfSpaces, strayHalfSpaces } from './rules/stray-half-space.ts';
import { tanvin } from './rules/tanvin.ts';
import { unknownWords } from './rules/unknown-word.ts';
import { fillers, purpose, stiffWords } from './rules/wordy.ts';

/** All rules, the weightiest first: where two speak of the same letters the earlier one is heard. */
export const RULES: readonly Rule[] = [
  arabicLetters,
  presentationForms,
  hiddenCharacters,
  kashida,
  strayHalfSpaces,
  isoDates,
  ambiguousNumbers,
  ranges,
  arithmetic,
  foreignDigits,
  thousands,
  decimals,
  percents,
  percentFirst,
  latinMarks,
  ellipses,
  foreignQuotes,
  guillemets,
  spaceBefore,
  spaceAfter,
  spaceMissing,
  sentenceSpaceMissing,
  closingSpaceMissing,
  openingSpaceMissing,
  repeatedSpaces,
  misspellings,
  ezafe,
  preferred,
  tanvin,
  hamza,
  arabicPlurals,
  latinPlurals,
  triples,
  spaced,
  attached,
  redundantHalfSpaces,
  stiffWords,
  purpose,
  fillers,
  longSentences,
  unknownWords,
];
