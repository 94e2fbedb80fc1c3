import { dataWords } from '../../../src/islands/shared/data-input/server-words.ts';
import concentrationWords from '../../../src/ui/concentration.fa.json' with { type: 'json' };
import detailWords from '../../../src/ui/concentration-details.fa.json' with { type: 'json' };

export const words = { ...dataWords, ...concentrationWords, ...detailWords };
