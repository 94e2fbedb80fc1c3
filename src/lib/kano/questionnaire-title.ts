import { fill } from '../fill.ts';
import { tidyName } from './name.ts';

/**
 * The title a questionnaire has on paper and on screen.
 *
 * @param product «فروشگاه ما»; empty for «این محصول».
 * @example questionnaireTitle(' ', { 'respondent.title': 'دربارهٔ {product}', 'kanoQuestionnaire.product': 'این محصول' }) // 'دربارهٔ این محصول'
 */
export const questionnaireTitle = (
  product: string,
  words: Readonly<Record<'respondent.title' | 'kanoQuestionnaire.product', string>>,
): string =>
  fill(words['respondent.title'], { product: tidyName(product) || words['kanoQuestionnaire.product'] });
