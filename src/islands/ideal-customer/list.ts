import { writeCsv } from '../../lib/table/csv-write.ts';
import words from '../../ui/ideal-list.fa.json' with { type: 'json' };
import type { IdealStudy } from './study.ts';

/** The whole ranking as a file: places, scores, what each criterion adds; those with gaps below, with their bounds. */
export function rankingText({ counted, ranked, open }: IdealStudy): string {
  const names = counted.map(({ name }) => name);
  const columns = ['place', 'customer', 'score', 'low', 'high', 'stand', 'safe'] as const;
  const stand = (key: IdealStudy['ranked'][number]['stand']) => words[`ideal-list.stand.${key}`];
  return writeCsv([
    [...columns.map((column) => words[`ideal-list.${column}`]), ...names],
    ...ranked.map((one) => [
      ...[one.place, one.name, one.score, one.score, one.score, stand(one.stand), one.safe],
      ...one.parts,
    ]),
    ...open.map((one) => [
      null,
      one.name,
      null,
      one.low,
      one.high,
      stand(one.stand),
      null,
      ...names.map(() => null),
    ]),
  ]);
}
