import { dayNumber, fromDayNumber, fromJalali, toJalali } from '../../lib/persian/date.ts';
import { chanceFrom } from '../shared/data-input/chance.ts';

const CUSTOMERS = 180;
const FIRST = dayNumber(fromJalali({ year: 1403, month: 1, day: 15 }));
const DAYS = 640;
/** Plan, its share of the customers and how long it lasts on average. */
const PLANS = [
  { name: 'ماهانه', share: 0.6, mean: 190 },
  { name: 'سالانه', share: 0.4, mean: 420 },
];

/** Members of an invented sports club who joined within two years; who is still there has no end. Always the same rows. */
export function sampleText(): string {
  const chance = chanceFrom(19);
  const rows = Array.from({ length: CUSTOMERS }, (_, index) => {
    const plan = (chance() < (PLANS[0]?.share ?? 1) ? PLANS[0] : PLANS[1]) as (typeof PLANS)[number];
    const start = Math.floor(chance() * DAYS * 0.85);
    const end = start + Math.max(1, Math.round(-plan.mean * Math.log(1 - chance())));
    const left = end < DAYS;
    const cells = [
      `ع-${1001 + index}`,
      dateText(FIRST + start),
      left ? dateText(FIRST + end) : '',
      left ? 'رفته' : 'فعال',
      plan.name,
    ];
    return cells.join(',');
  });
  return `شناسه,تاریخ عضویت,تاریخ پایان,وضعیت,طرح\r\n${rows.join('\r\n')}\r\n`;
}

function dateText(number: number): string {
  const { year, month, day } = toJalali(fromDayNumber(number));
  return `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
}
