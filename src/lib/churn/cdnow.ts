import { buyAgainChance, type ShopModel } from './bgnbd.ts';
import type { PurchaseRhythm } from './relative-silence.ts';

/**
 * The BG/NBD model of the music shop CDNOW, in weeks: 2,357 customers whose first purchase was in the first quarter of 1997, seen
 * until 30 September of that year.
 *
 * @see Fader, Hardie & Lee (2005).
 */
export const CDNOW: ShopModel = { kind: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const DAYS_OF_A_WEEK = 7;

/**
 * The chance that a customer of CDNOW with these purchases buys again within `days`.
 *
 * @example cdnowChance({ purchases: 1, span: 0, silent: 90 }, 90) // 0.1264…
 */
export const cdnowChance = ({ purchases, span, silent }: PurchaseRhythm, days: number): number =>
  buyAgainChance(
    CDNOW,
    { repeats: purchases - 1, recency: span / DAYS_OF_A_WEEK, age: (span + silent) / DAYS_OF_A_WEEK },
    days / DAYS_OF_A_WEEK,
  );
