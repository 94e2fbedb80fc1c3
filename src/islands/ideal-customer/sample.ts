import { toPersianDigits } from '../../lib/persian/digits.ts';
import { chanceFrom } from '../shared/data-input/chance.ts';

/** The signs of a good customer that the article counts, and what the customer is worth. */
export const SAMPLE_CRITERIA = [
  { name: 'به‌موقع می‌پردازد', weight: 25 },
  { name: 'اطلاعات می‌دهد', weight: 15 },
  { name: 'شریک کار می‌شود', weight: 15 },
  { name: 'بازخورد می‌آورد', weight: 10 },
  { name: 'کار با او آسان است', weight: 15 },
  { name: 'سودش خوب است', weight: 20 },
] as const;

const CUSTOMERS = 40;
/** Cells nobody filled: customer, criterion. */
const GAPS: ReadonlySet<string> = new Set(['6-3', '17-2', '29-5']);

/** Forty customers of an invented wholesaler, each criterion scored from 1 to 5. Always the same. */
export function sampleText(): string {
  const chance = chanceFrom(1_405);
  const rows = Array.from({ length: CUSTOMERS }, (_, customer) => {
    // Some please in everything a little more; profit has a will of its own.
    const bent = chance() * 2.2;
    const scores = SAMPLE_CRITERIA.map((_criterion, criterion) => {
      const score = 1 + Math.floor(criterion === 5 ? chance() * 5 : bent + chance() * 2.8);
      return GAPS.has(`${customer}-${criterion}`) ? '' : toPersianDigits(String(Math.min(5, score)));
    });
    return [`فروشگاه ${toPersianDigits(String(101 + customer))}`, ...scores].join('\t');
  });
  return [['مشتری', ...SAMPLE_CRITERIA.map(({ name }) => name)].join('\t'), ...rows].join('\n');
}

/** The same with commas, as spreadsheets expect of such files. */
export const sampleFile = (): string => `${sampleText().replaceAll('\t', ',').replaceAll('\n', '\r\n')}\r\n`;
