import { JALALI_MONTHS } from '../../lib/persian/date-format.ts';
import { toPersianDigits } from '../../lib/persian/digits.ts';
import { chanceFrom } from '../shared/data-input/chance.ts';

const SIZES = [412, 386, 455, 502, 438, 471, 529, 494, 517, 546];
const FIRST = { year: 1403, month: 7 };

/**
 * Ten months of an invented audiobook subscription: each customer leaves with a monthly chance of their own, so those who stay
 * are ever harder to lose. Always the same numbers.
 */
export function sampleText(): string {
  const chance = chanceFrom(1_404);
  const ages = Array.from({ length: SIZES.length }, (_, age) => (age === 0 ? 'آغاز' : digits(age)));
  const rows = SIZES.map((size, index) => {
    const counts = [size];
    for (let age = 1; age < SIZES.length - index; age++)
      counts.push(stayed(counts[age - 1] ?? 0, 0.85 / (0.85 + 3.4 + age - 1), chance));
    const month = FIRST.month - 1 + index;
    const label = `${JALALI_MONTHS[month % 12]} ${digits(FIRST.year + Math.floor(month / 12))}`;
    return [label, ...counts.map(digits)].join('\t');
  });
  return [['گروه', ...ages].join('\t'), ...rows].join('\n');
}

function stayed(count: number, churn: number, chance: () => number): number {
  return Array.from({ length: count }, chance).filter((luck) => luck >= churn).length;
}

const digits = (number: number): string => toPersianDigits(String(number));
