import { ENGAGEMENT_COLUMNS } from '../../lib/engagement/columns.ts';
import { QUESTIONS_OF } from '../../lib/engagement/questions.ts';
import { writeCsv } from '../../lib/table/csv-write.ts';
import { chanceFrom } from '../shared/data-input/chance.ts';

const CUSTOMERS = 60;
/** Not asked yet, or not seen. */
const UNKNOWN = 0.12;
/** How likely «yes» is where nothing is measured: of a keen customer, times each question's own ease. */
const EASE = [0.7, 0, 0, 0, 0.75, 0.6, 0.5, 0, 0.35, 0.15, 0.4, 0.5, 0.2];

/** Customers of an invented coffee shop: numbers where something is counted, words elsewhere. Always the same rows. */
export function sampleText(): string {
  const chance = chanceFrom(13);
  const rows = Array.from({ length: CUSTOMERS }, (_, index) => rowOf(`م-${101 + index}`, chance));
  return writeCsv([ENGAGEMENT_COLUMNS.map(({ names }) => names[0] ?? ''), ...rows], { bom: false });
}

function rowOf(name: string, chance: () => number): (string | number)[] {
  const keen = 0.4 + 0.9 * chance();
  const around = (mean: number) => Math.round(mean * keen * (0.4 + 1.2 * chance()));
  const [buys, visits, minutes, posts] = [around(3), around(6), around(4), around(1.2)];
  const words = EASE.map((ease) => {
    const luck = chance();
    if (chance() < UNKNOWN) return '';
    return luck < ease * keen ? 'بله' : 'نه';
  });
  const counts: Record<number, number> = { 2: buys, 3: visits, 4: minutes, 8: posts };
  const cells = Object.values(QUESTIONS_OF).flatMap((questions) =>
    questions.map((question) => counts[question] ?? words[question - 1] ?? ''),
  );
  // A few fell silent.
  const fell = chance() < 0.12 ? 2.6 : 0.7 + 0.5 * chance();
  return [name, ...cells, Math.round(visits * fell), Math.round(posts * fell)];
}
