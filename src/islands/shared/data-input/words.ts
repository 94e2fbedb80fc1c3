import { formatNumber } from '../../../lib/persian/number-format.ts';
import type { Problem } from '../../../lib/result.ts';
import { type Say, type Strings, sayProblem } from '../words.ts';

/** What reading a table says, its problems included. */
export type DataWords = Strings<typeof import('../../../ui/data.fa.json')> &
  Strings<typeof import('../../../ui/table.fa.json')> &
  Strings<typeof import('../../../ui/date.fa.json')> &
  Strings<typeof import('../../../ui/number.fa.json')> &
  Strings<typeof import('../../../ui/bench.fa.json')> &
  Strings<typeof import('../../../ui/calculator.fa.json')> &
  Strings<typeof import('../../../ui/share.fa.json')>;

export type DataSay = Say<DataWords>;

/** The sentence of a problem of a model or a table, its numbers in Persian. */
export function tellProblem<Words>(say: Say<Words>, { code, args = {} }: Problem): string {
  const told = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatNumber(value) : value,
  ]);
  return sayProblem(say, { code, args: Object.fromEntries(told) });
}
