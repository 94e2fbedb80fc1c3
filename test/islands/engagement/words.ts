import { dataWords } from '../../../src/islands/shared/data-input/server-words.ts';
import { speaker } from '../../../src/islands/shared/words.ts';
import benchWords from '../../../src/ui/bench.fa.json' with { type: 'json' };
import groupWords from '../../../src/ui/engagement.fa.json' with { type: 'json' };
import formWords from '../../../src/ui/engagement-form.fa.json' with { type: 'json' };
import listWords from '../../../src/ui/engagement-list.fa.json' with { type: 'json' };
import small from '../../../src/ui/engagement-small.fa.json' with { type: 'json' };
import numberWords from '../../../src/ui/number.fa.json' with { type: 'json' };

export const smallWords = { ...benchWords, ...groupWords, ...small, ...numberWords };
export const largeWords = { ...dataWords, ...groupWords, ...formWords, ...listWords };
export const say = speaker(largeWords);
