import { toPersianDigits } from '../../lib/persian/digits.ts';
import { chanceFrom } from '../shared/data-input/chance.ts';

const CUSTOMERS = 140;
const THOUSAND = 1000;

/**
 * A year of an invented wholesaler: sales spread over three orders of magnitude; profit is a margin less what serving the
 * customer cost, so that some large ones lose. Always the same rows.
 */
export function sampleText(): string {
  const chance = chanceFrom(80_20);
  const bell = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const rows = Array.from({ length: CUSTOMERS }, (_, index) => {
    const sales = 60_000_000 * Math.exp(1.15 * bell());
    const service = 2_000_000 + sales * Math.max(0, 0.07 + 0.12 * bell());
    const profit = sales * 0.17 - service;
    const rounded = [sales, profit].map((amount) => Math.round(amount / THOUSAND) * THOUSAND);
    return [`م-${toPersianDigits(String(1001 + index))}`, ...rounded].join(',');
  });
  return `کد مشتری,فروش (تومان),سود (تومان)\r\n${rows.join('\r\n')}\r\n`;
}
