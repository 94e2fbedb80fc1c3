import { dataWords } from '../../../src/islands/shared/data-input/server-words.ts';
import cohortWords from '../../../src/ui/cohorts.fa.json' with { type: 'json' };

export const words = { ...dataWords, ...cohortWords };
