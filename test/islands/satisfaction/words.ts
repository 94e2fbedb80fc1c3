import { dataWords } from '../../../src/islands/shared/data-input/server-words.ts';
import loyalty from '../../../src/ui/loyalty.fa.json' with { type: 'json' };
import satisfaction from '../../../src/ui/satisfaction.fa.json' with { type: 'json' };
import details from '../../../src/ui/satisfaction-details.fa.json' with { type: 'json' };

export const words = { ...dataWords, ...loyalty, ...satisfaction, ...details };
