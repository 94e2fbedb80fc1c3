import { ok, type Problem, type Result } from '../../../lib/result.ts';
import type { CsvRow } from '../../../lib/table/csv.ts';
import type { RowReader } from './types.ts';

/**
 * Opens a table that can only be understood as a whole, such as a triangle: `read` gets its first rows, at most
 * `mostRows` of them.
 */
export const wholeTable =
  <Data>(mostRows: number, read: (rows: readonly CsvRow[]) => ReturnType<RowReader<Data>['finish']>) =>
  (): Result<RowReader<Data>, Problem> => {
    const rows: CsvRow[] = [];
    return ok({
      take: (row) => {
        if (rows.length < mostRows) rows.push(row);
      },
      finish: () => read(rows),
    });
  };
