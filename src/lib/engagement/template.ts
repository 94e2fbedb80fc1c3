import { toPersianDigits } from '../persian/digits.ts';
import { writeCsv } from '../table/csv-write.ts';
import { ENGAGEMENT_COLUMNS, templateName } from './columns.ts';

/** Rows to begin with. */
const ROWS = 3;

/**
 * An empty table with the headings this tool knows, so that what is filled in is read without asking.
 *
 * @example templateText().split('\r\n').length // 5
 */
export function templateText(): string {
  const head = ENGAGEMENT_COLUMNS.map(({ names }) => names[0] ?? '');
  const rows = Array.from({ length: ROWS }, (_, index) => [
    templateName(toPersianDigits(String(index + 1))),
    ...head.slice(1).map(() => null),
  ]);
  return writeCsv([head, ...rows], { bom: false });
}
