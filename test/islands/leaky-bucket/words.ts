import { speaker } from '../../../src/islands/shared/words.ts';
import bench from '../../../src/ui/bench.fa.json' with { type: 'json' };
import bucket from '../../../src/ui/bucket.fa.json' with { type: 'json' };
import details from '../../../src/ui/bucket-details.fa.json' with { type: 'json' };
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import number from '../../../src/ui/number.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };

/** What a page gives to the small and to the large form. */
export const smallWords = { ...bench, ...bucket, ...number };
export const largeWords = { ...smallWords, ...details, ...calculator, ...share };
export const say = speaker(largeWords);
