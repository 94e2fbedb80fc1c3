import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

export type ShopWords = DataWords & Strings<typeof import('../../ui/shop.fa.json')>;
export type ShopSay = Say<ShopWords>;
