import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Say } from './words.ts';

const STEPS = [
  { from: 1e12, key: 'billion', unit: 'inBillion' },
  { from: 1e9, key: 'milliard', unit: 'inMilliard' },
  { from: 1e6, key: 'million', unit: 'inMillion' },
  { from: 1e4, by: 1e3, key: 'thousand', unit: 'inThousand' },
] as const;

export type BigSay = Say<
  Record<`bench.${(typeof STEPS)[number]['key']}` | `bench.${(typeof STEPS)[number]['unit']}`, string>
>;

const stepOf = (value: number) => STEPS.find(({ from }) => Math.abs(value) >= from);
const divisor = (step: ReturnType<typeof stepOf>): number =>
  step ? ('by' in step ? step.by : step.from) : 1;

/** A number short enough for a headline: «۶۸ میلیون», «۱۷٫۵۱ میلیون», «۹٬۸۷۶»; of large ones at most `maxFraction` decimals. */
export function bigText(say: BigSay, value: number, maxFraction = 2): string {
  const step = stepOf(value);
  if (!step || step.key === 'thousand') return countText(value);
  return say(`bench.${step.key}`, { number: formatNumber(value / step.from, { maxFraction }) });
}

/** A count that a model made: whole, but with one decimal where few people are meant. */
export const countText = (value: number): string =>
  formatNumber(value, { maxFraction: Math.abs(value) < 100 ? 1 : 0 });

/** One unit for a whole chart, so that its marks stay short: what to divide by and how to name it. */
export function chartUnit(
  say: BigSay,
  most: number,
  unit: string,
): { readonly by: number; readonly name: string } {
  const step = stepOf(most);
  return { by: divisor(step), name: step ? say(`bench.${step.unit}`, { unit }) : unit };
}
