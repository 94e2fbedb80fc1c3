import { dayNumber, fromDayNumber, fromJalali, toJalali } from '../../lib/persian/date.ts';
import { toPersianDigits } from '../../lib/persian/digits.ts';
import { chanceFrom } from '../shared/data-input/chance.ts';

const CUSTOMERS = 320;
const FIRST = dayNumber(fromJalali({ year: 1403, month: 5, day: 1 }));
const DAYS = 540;

/**
 * Eighteen months of an invented clothing shop: each customer buys at a pace of their own until they leave for good after
 * some purchase. Always the same rows.
 */
export function sampleText(): string {
  const chance = chanceFrom(20_260_621);
  const wait = (mean: number) => -mean * Math.log(1 - chance());
  const rows: { day: number; row: string }[] = [];
  for (let index = 1; index <= CUSTOMERS; index++) {
    const customer = `م-${toPersianDigits(String(1000 + index))}`;
    const meanGap = 18 + wait(42);
    const leaving = 0.05 + 0.4 * chance() ** 2;
    let day = Math.floor(chance() * 0.86 * DAYS);
    while (day < DAYS) {
      const amount = 180 + Math.round(chance() * 64) * 25;
      rows.push({ day, row: `${customer},${dateText(FIRST + day)},${amount}000` });
      if (chance() < leaving) break;
      day += Math.max(1, Math.round(wait(meanGap)));
    }
  }
  rows.sort((a, b) => a.day - b.day);
  return `کد مشتری,تاریخ خرید,مبلغ (تومان)\r\n${rows.map(({ row }) => row).join('\r\n')}\r\n`;
}

function dateText(number: number): string {
  const { year, month, day } = toJalali(fromDayNumber(number));
  return `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
}
