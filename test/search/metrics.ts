import { CLASSES, type JudgedQuery, type QueryClass } from './queries.ts';

/** What a search engine gave for one query. */
export interface Observed {
  readonly query: JudgedQuery;
  /** Slugs in their order, of the first page of results. */
  readonly slugs: readonly string[];
  /** The answer said that it is about something else than asked, or only a part. */
  readonly flagged: boolean;
  /** Transferred before the first result of a first visit, gzip. */
  readonly bytes: number;
}

export interface Scores {
  readonly queries: number;
  /** Share of the answers among the first five, of at most five. */
  readonly recallAt5: number;
  /** Mean of 1 / rank of the first answer; 0 where the first page has none. */
  readonly mrr: number;
  /** Share of queries with an answer among the first five. */
  readonly successAt5: number;
  /** Share of unanswerable queries that were answered by nothing, or flagged. */
  readonly honest: number;
  readonly bytes: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function recallAt5({ query, slugs }: Observed): number {
  const found = slugs.slice(0, 5).filter((slug) => query.answers.includes(slug)).length;
  return found / Math.min(5, query.answers.length);
}

function reciprocalRank({ query, slugs }: Observed): number {
  const rank = slugs.findIndex((slug) => query.answers.includes(slug)) + 1;
  return rank === 0 ? 0 : 1 / rank;
}

export function scores(observed: readonly Observed[]): Scores {
  const answerable = observed.filter(({ query }) => query.answers.length > 0);
  const others = observed.filter(({ query }) => query.answers.length === 0);
  return {
    queries: observed.length,
    recallAt5: mean(answerable.map(recallAt5)),
    mrr: mean(answerable.map(reciprocalRank)),
    successAt5: mean(answerable.map((one) => (recallAt5(one) > 0 ? 1 : 0))),
    honest: mean(others.map(({ slugs, flagged }) => (slugs.length === 0 || flagged ? 1 : 0))),
    bytes: mean(observed.map(({ bytes }) => bytes)),
  };
}

export const scoresByClass = (observed: readonly Observed[]): Map<QueryClass | 'all', Scores> =>
  new Map<QueryClass | 'all', Scores>([
    ['all', scores(observed)],
    ...CLASSES.map((name) => [name, scores(observed.filter(({ query }) => query.class === name))] as const),
  ]);
