import type { Problem } from '../result.ts';
import type { RowProblem } from '../table/row-log.ts';
import { type Criterion, criterionKey } from './criteria.ts';
import type { ScoreTable } from './score-table.ts';
import { SCALES, type Scale } from './scores.ts';

/** A criterion, and the column it was known by before it was renamed. */
export interface SoughtCriterion extends Criterion {
  readonly column: string;
}

export interface Matched {
  /** For each criterion the index of its column of scores, or `null`. */
  readonly columns: readonly (number | null)[];
  /** Headings no criterion uses. */
  readonly unused: readonly string[];
}

/**
 * Which column holds which criterion: by its name, else by the name it had before; in a table without headings by their order.
 *
 * @example matchCriteria({ headings: ['پرداخت', 'فروش'], titled: true, customers: [] }, [{ name: 'پرداخت', column: '', weight: 1 }]) // { columns: [0], unused: ['فروش'] }
 */
export function matchCriteria(table: ScoreTable, criteria: readonly SoughtCriterion[]): Matched {
  if (!table.titled)
    return { columns: criteria.map((_, at) => (at < table.headings.length ? at : null)), unused: [] };
  const keys = table.headings.map(criterionKey);
  const taken = new Set<number>();
  const take = (name: string): number | null => {
    const at = keys.findIndex((key, index) => key === criterionKey(name) && !taken.has(index));
    if (at < 0) return null;
    taken.add(at);
    return at;
  };
  // Names of today first: a criterion that was renamed must not take another's column.
  const byName = criteria.map(({ name }) => take(name));
  const columns = byName.map((at, index) => at ?? take(criteria[index]?.column ?? ''));
  return { columns, unused: table.headings.filter((_, at) => !taken.has(at)) };
}

/** A customer with the scores that count, on the scale. */
export interface Candidate {
  readonly name: string;
  readonly scores: readonly (number | null)[];
}

export interface Candidates {
  readonly kept: readonly Candidate[];
  /** Set aside, with the line and the reason. */
  readonly aside: readonly RowProblem[];
}

/**
 * The customers that can be ranked by these columns. One with a score that is no number or off the scale is set aside; one with a gap
 * is kept or set aside as asked; one without any score is always set aside.
 *
 * @param columns of the criteria with weight.
 */
export function candidatesOf(
  { customers }: ScoreTable,
  columns: readonly number[],
  scale: Scale,
  gaps: 'keep' | 'aside',
): Candidates {
  const kept: Candidate[] = [];
  const aside: RowProblem[] = [];
  for (const { line, name, scores } of customers) {
    const counted = columns.map((at) => scores[at] ?? null);
    const problem = wrongScore(counted, scale) ?? gapProblem(counted, gaps);
    if (problem) aside.push({ line, problem: { ...problem, args: { name, ...problem.args } } });
    else kept.push({ name, scores: counted as (number | null)[] });
  }
  return { kept, aside };
}

function wrongScore(scores: readonly (number | string | null)[], scale: Scale): Problem | undefined {
  const { low, high } = SCALES[scale];
  for (const score of scores) {
    if (typeof score === 'string') return { code: 'ideal.scoreUnreadable', args: { text: score } };
    if (score !== null && !(score >= low && score <= high))
      return { code: 'ideal.scoreOff', args: { score, low, high } };
  }
  return undefined;
}

function gapProblem(scores: readonly unknown[], gaps: 'keep' | 'aside'): Problem | undefined {
  const missing = scores.filter((score) => score === null).length;
  if (missing === scores.length) return { code: 'ideal.noScores' };
  return missing > 0 && gaps === 'aside' ? { code: 'ideal.gap', args: { missing } } : undefined;
}
