import { dataWords } from '../../../src/islands/shared/data-input/server-words.ts';
import shopWords from '../../../src/ui/shop.fa.json' with { type: 'json' };

export const words = { ...dataWords, ...shopWords };
