import { ENGAGEMENT_COLUMNS, type EngagementColumn } from '../../lib/engagement/columns.ts';
import type { Thresholds } from '../../lib/engagement/questions.ts';
import { judge, type Roster, rosterOf } from '../../lib/engagement/roster.ts';
import { type CustomerTable, customerReader } from '../../lib/engagement/table.ts';
import { ok } from '../../lib/result.ts';
import { writeCsv } from '../../lib/table/csv-write.ts';
import type { TableTool } from '../shared/data-input/types.ts';
import { LIST_HEAD, warningName } from './list-head.ts';
import { sampleText } from './sample.ts';

/** Warnings listed by name on the page; the file has all. */
export const MOST_WARNINGS = 30;

export const engagementTool: TableTool<CustomerTable, Thresholds, Roster> = {
  columns: ENGAGEMENT_COLUMNS,
  open: (columns: Readonly<Partial<Record<EngagementColumn, number>>>) => {
    const reader = customerReader(columns);
    if (!reader.ok) return reader;
    return ok({ take: reader.value.take, finish: () => ok(reader.value.finish()) });
  },
  sample: sampleText,
  study: (table, thresholds) => rosterOf(table, thresholds, MOST_WARNINGS),
  list: listOf,
};

/** Every customer with the four shares, what is not known, and the warning. */
function listOf(table: CustomerTable, thresholds: Thresholds): string {
  const rows = judge(table, thresholds).map(({ name, groups, warning }) => [
    name,
    ...groups.map(({ share }) => share),
    groups.reduce((sum, { unknown }) => sum + unknown, 0),
    warning ? warningName(warning.kind) : null,
  ]);
  return writeCsv([LIST_HEAD, ...rows]);
}
