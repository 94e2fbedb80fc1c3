import { dataWords } from '../../../src/islands/shared/data-input/server-words.ts';
import idealWords from '../../../src/ui/ideal.fa.json' with { type: 'json' };
import listWords from '../../../src/ui/ideal-list.fa.json' with { type: 'json' };
import smallWords from '../../../src/ui/ideal-small.fa.json' with { type: 'json' };

export const words = { ...dataWords, ...idealWords, ...listWords };
export const small = { ...words, ...smallWords };
