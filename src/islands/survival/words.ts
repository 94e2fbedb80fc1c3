import type { DataWords } from '../shared/data-input/words.ts';
import type { Say } from '../shared/words.ts';

type Strings<Module> = Module extends { default: infer Words } ? Words : Module;

export type SurvivalWords = DataWords & Strings<typeof import('../../ui/survival.fa.json')>;
export type SurvivalSay = Say<SurvivalWords>;
