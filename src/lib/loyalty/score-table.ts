import { parseNumber } from '../persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { isBlank, isTotalRow, textOf } from '../table/cells.ts';
import type { CsvRow } from '../table/csv.ts';
import { createRowLog, type RowReport } from '../table/row-log.ts';
import { type ScoreColumn, wordScore } from './score-columns.ts';

/** Whole scores from `low` to `high`, both answers themselves. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/** The answers of one wave. */
export interface ScoredWave {
  /** Empty where the table has no waves, or a row does not name its own. */
  readonly label: string;
  /** How many gave each score, from the lowest. */
  readonly counts: readonly number[];
}

export interface ScoreTable {
  readonly range: ScoreRange;
  /** In the order they first appear; none when no row could be used. */
  readonly waves: readonly ScoredWave[];
}

export interface ScoreReader {
  readonly take: (row: CsvRow) => void;
  readonly finish: () => { readonly table: ScoreTable; readonly report: RowReport };
}

/** A five-point question may be answered in words. */
const WORDY = 5;
const MOST_LETTERS = 40;

/**
 * Reads answers row by row, keeping a count for each score: what is no score of the range is refused with its reason.
 *
 * @param columns index of each column there is, from 0.
 * @example scoreReader({ score: 0 }, { low: 0, high: 10 }).finish().table.waves // []
 */
export function scoreReader(
  columns: Readonly<Partial<Record<ScoreColumn, number>>> & { readonly score: number },
  range: ScoreRange,
): ScoreReader {
  const waves = new Map<string, number[]>();
  const log = createRowLog();
  const countsOf = (label: string): number[] => {
    const counts = waves.get(label) ?? new Array<number>(range.high - range.low + 1).fill(0);
    waves.set(label, counts);
    return counts;
  };
  return {
    take({ cells, line }) {
      if (isTotalRow(cells)) return log.total();
      const score = readScore(cells[columns.score], range);
      if (!score.ok) return log.refuse(line, score.problem, columns.score);
      const counts = countsOf(columns.wave === undefined ? '' : textOf(cells[columns.wave]));
      counts[score.value - range.low] = (counts[score.value - range.low] ?? 0) + 1;
      log.keep();
    },
    finish: () => ({
      table: { range, waves: [...waves].map(([label, counts]) => ({ label, counts })) },
      report: log.report(),
    }),
  };
}

/**
 * One answer as a score.
 *
 * @returns `loyalty.scoreMissing`, `scoreUnknown`, `scoreNotWhole` or `scoreOutside`, with the text and the range.
 * @example readScore('۹', { low: 0, high: 10 }).value // 9
 * @example readScore('۱۱', { low: 0, high: 10 }).problem.code // 'loyalty.scoreOutside'
 */
export function readScore(cell: string | undefined, range: ScoreRange): Result<number, Problem> {
  if (isBlank(cell)) return fail('loyalty.scoreMissing');
  const read = parseNumber(cell ?? '');
  const word = read.ok || range.low !== 1 || range.high !== WORDY ? undefined : wordScore(cell ?? '');
  if (word !== undefined) return ok(word);
  const told = { text: textOf(cell).slice(0, MOST_LETTERS), low: range.low, high: range.high };
  if (!read.ok) return fail('loyalty.scoreUnknown', told);
  if (!Number.isInteger(read.value)) return fail('loyalty.scoreNotWhole', told);
  return read.value < range.low || read.value > range.high
    ? fail('loyalty.scoreOutside', told)
    : ok(read.value);
}

/**
 * Scores typed into one line, one below the other, so that each is a row; any other text stays as it is.
 *
 * @example oneByOne('۹، ۱۰ 7') // '۹\n۱۰\n7'
 */
export const oneByOne = (text: string): string =>
  /^[\p{Nd} \t,،;؛]+$/u.test(text.trim())
    ? text
        .trim()
        .split(/[^\p{Nd}]+/u)
        .join('\n')
    : text;
