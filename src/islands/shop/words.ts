import type { DataWords } from '../shared/data-input/words.ts';
import type { Say } from '../shared/words.ts';

type Strings<Module> = Module extends { default: infer Words } ? Words : Module;

export type ShopWords = DataWords & Strings<typeof import('../../ui/shop.fa.json')>;
export type ShopSay = Say<ShopWords>;
