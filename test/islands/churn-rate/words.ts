import { speaker } from '../../../src/islands/shared/words.ts';
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import churn from '../../../src/ui/churn.fa.json' with { type: 'json' };
import details from '../../../src/ui/churn-details.fa.json' with { type: 'json' };
import number from '../../../src/ui/number.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };

/** What a page gives to the small and to the large form. */
export const smallWords = { ...churn, ...number };
export const largeWords = { ...smallWords, ...details, ...calculator, ...share };
export const say = speaker(largeWords);
