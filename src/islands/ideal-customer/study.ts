import { type Akin, akinCriteria } from '../../lib/profile/akin.ts';
import { candidatesOf, matchCriteria } from '../../lib/profile/match.ts';
import { type OpenCustomer, type RankedCustomer, rankCustomers } from '../../lib/profile/ranking.ts';
import { readScores, type ScoreTable } from '../../lib/profile/score-table.ts';
import { type Neighbours, neighbours, type Stir, stirs, strongest } from '../../lib/profile/swaps.ts';
import { ok, type Problem, type Result } from '../../lib/result.ts';
import { MAX_SHOWN, type RowReport } from '../../lib/table/row-log.ts';
import type { TableTool } from '../shared/data-input/types.ts';
import { wholeTable } from '../shared/data-input/whole-table.ts';
import { rankingText } from './list.ts';
import { sampleText } from './sample.ts';
import type { IdealSettings } from './settings.ts';

export interface IdealStudy {
  /** What it was made with: the page may have moved on already. */
  readonly of: IdealSettings;
  /** Names of the criteria that count: with weight and with a column. */
  readonly counted: readonly { readonly name: string; readonly share: number }[];
  /** Names of criteria without a column. */
  readonly lacking: readonly string[];
  /** Headings no criterion uses. */
  readonly unused: readonly string[];
  /** Best first. */
  readonly ranked: readonly RankedCustomer[];
  readonly open: readonly OpenCustomer[];
  readonly aside: RowReport;
  readonly stirs: readonly Stir[];
  readonly strongest: readonly Stir[];
  /** Indexes are places in `ranked`. */
  readonly neighbours: readonly Neighbours[];
  readonly akin: readonly Akin[];
}

/** Rows that are looked at; what is beyond was not scored by hand. */
const MOST_ROWS = 2000;

export const idealTool: TableTool<ScoreTable, IdealSettings, IdealStudy> = {
  columns: [],
  open: wholeTable(MOST_ROWS, (rows) => {
    const read = readScores(rows);
    return read.ok ? ok({ data: read.value.table, report: read.value.report }) : read;
  }),
  sample: sampleText,
  study: studyIdeal,
  list: (table, settings) => {
    const study = studyIdeal(table, settings);
    return study.ok ? rankingText(study.value) : '';
  },
};

/** All that the page shows of a table of scores. */
export function studyIdeal(table: ScoreTable, settings: IdealSettings): Result<IdealStudy, Problem> {
  const { criteria, scale, gaps, top } = settings;
  const { columns, unused } = matchCriteria(table, criteria);
  const lacking = criteria.filter((_, at) => columns[at] === null).map(({ name }) => name);
  const used = criteria.flatMap(({ name, weight }, at) => {
    const column = columns[at] ?? null;
    return column === null || weight === 0 ? [] : [{ name, weight, column }];
  });
  const weights = used.map(({ weight }) => weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const placed = used.map(({ column }) => column);
  const { kept, aside } =
    used.length === 0 ? { kept: [], aside: [] } : candidatesOf(table, placed, scale, gaps);
  const { ranked, open, rated } = rankCustomers(kept, weights, scale, top);
  const stirred = stirs(rated, weights, top);
  return ok({
    of: settings,
    counted: used.map(({ name, weight }) => ({ name, share: weight / whole })),
    ...{ lacking, unused, ranked, open },
    aside: { kept: kept.length, refused: aside.length, totals: 0, problems: aside.slice(0, MAX_SHOWN) },
    stirs: stirred,
    strongest: strongest(stirred),
    neighbours: neighbours(rated, weights, top),
    akin: akinCriteria(
      kept.map(({ scores }) => scores),
      used.length,
    ),
  });
}
