import { dataWords } from '../../../src/islands/shared/data-input/server-words.ts';
import survivalWords from '../../../src/ui/survival.fa.json' with { type: 'json' };

export const words = { ...dataWords, ...survivalWords };
