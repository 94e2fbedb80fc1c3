import type { Questionnaire } from '../../lib/kano/questionnaire.ts';
import { respondentPage } from '../../lib/kano/respondent-page.ts';
import type { AssetHashes } from './assets.ts';
import { script, style } from './assets.ts';
import type { BuilderWords } from './words.ts';

/** The page for respondents, whole; loaded when somebody asks for it. */
export const makePage = (
  questionnaire: Questionnaire,
  product: string,
  words: BuilderWords,
  hashes: AssetHashes,
): string => respondentPage(questionnaire, product, words, { script, style, ...hashes });
