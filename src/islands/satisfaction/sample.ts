import { chanceFrom } from '../shared/data-input/chance.ts';
import type { Measure } from './examples.ts';

/** How many gave each score in two seasons of the invented shop: the counts of the worked example. */
const SEASONS: Readonly<
  Record<Measure, { readonly lowest: number; readonly seasons: Readonly<Record<string, readonly number[]>> }>
> = {
  nps: {
    lowest: 0,
    seasons: {
      'بهار ۱۴۰۵': [6, 4, 5, 7, 10, 22, 26, 58, 82, 96, 84],
      'تابستان ۱۴۰۵': [5, 3, 4, 7, 9, 20, 22, 52, 78, 104, 96],
    },
  },
  csat: {
    lowest: 1,
    seasons: {
      'بهار ۱۴۰۵': [24, 36, 60, 160, 120],
      'تابستان ۱۴۰۵': [20, 30, 54, 162, 134],
    },
  },
};

/** The answers of an invented household shop's buyers, one a row, in no order. Always the same rows. */
export function sampleText(measure: Measure): string {
  const chance = chanceFrom(measure === 'nps' ? 10 : 5);
  const { lowest, seasons } = SEASONS[measure];
  const rows = Object.entries(seasons).flatMap(([season, counts]) =>
    counts
      .flatMap((count, index) => Array.from({ length: count }, () => `${season},${lowest + index}`))
      .map((row) => ({ row, place: chance() }))
      .sort((a, b) => a.place - b.place),
  );
  return `شناسه,موج,امتیاز\r\n${rows.map(({ row }, index) => `پ-${1001 + index},${row}\r\n`).join('')}`;
}
