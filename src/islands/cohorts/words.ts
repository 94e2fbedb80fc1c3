import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

export type CohortWords = DataWords & Strings<typeof import('../../ui/cohorts.fa.json')>;
export type CohortSay = Say<CohortWords>;
