import { RECOMMEND_RANGE } from '../../lib/loyalty/classes.ts';
import { SCORE_COLUMNS } from '../../lib/loyalty/score-columns.ts';
import { type ScoreTable, scoreReader } from '../../lib/loyalty/score-table.ts';
import { fail, ok } from '../../lib/result.ts';
import type { TableTool } from '../shared/data-input/types.ts';
import { sampleText } from './sample.ts';

/** A reader has nothing to set but the range of the scores, which is a choice about the data. */
export type NoSettings = Readonly<Record<string, never>>;

/** Counts the scores of each wave; the form goes on with them. */
export const scoreTool: TableTool<ScoreTable, NoSettings, ScoreTable> = {
  columns: SCORE_COLUMNS,
  open: ({ score, wave }, _, { range = RECOMMEND_RANGE }) => {
    if (score === undefined) return fail('loyalty.scoreColumn');
    const { take, finish } = scoreReader(wave === undefined ? { score } : { score, wave }, range);
    return ok({
      take,
      finish: () => {
        const { table, report } = finish();
        return ok({ data: table, report });
      },
    });
  },
  sample: () => sampleText('nps'),
  study: ok,
};
