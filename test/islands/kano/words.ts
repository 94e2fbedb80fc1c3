import { speaker } from '../../../src/islands/shared/words.ts';
import bench from '../../../src/ui/bench.fa.json' with { type: 'json' };
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import kano from '../../../src/ui/kano.fa.json' with { type: 'json' };
import form from '../../../src/ui/kano-form.fa.json' with { type: 'json' };
import results from '../../../src/ui/kano-results.fa.json' with { type: 'json' };
import number from '../../../src/ui/number.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };

/** What a page gives to the small form and to the workshop. */
export const smallWords = { ...bench, ...kano, ...form, ...number };
export const largeWords = { ...smallWords, ...results, ...calculator, ...share };
export const say = speaker(largeWords);
