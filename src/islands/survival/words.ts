import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

export type SurvivalWords = DataWords & Strings<typeof import('../../ui/survival.fa.json')>;
export type SurvivalSay = Say<SurvivalWords>;
