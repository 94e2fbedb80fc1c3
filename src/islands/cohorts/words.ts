import type { DataWords } from '../shared/data-input/words.ts';
import type { Say } from '../shared/words.ts';

type Strings<Module> = Module extends { default: infer Words } ? Words : Module;

export type CohortWords = DataWords & Strings<typeof import('../../ui/cohorts.fa.json')>;
export type CohortSay = Say<CohortWords>;
