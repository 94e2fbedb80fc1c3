import type { DataState } from './DataInput.tsx';
import type { News } from './types.ts';

/** What the worker tells of a table being read. */
type ReadingNews<Outcome> = Exclude<News<Outcome>, { readonly kind: 'study' | 'list' }>;

/** How the reading of a table stands after news from the worker. */
export function heard<Outcome>(data: DataState, news: ReadingNews<Outcome>): DataState {
  if (news.kind === 'progress') return { ...data, share: news.share };
  const still = { ...data, share: undefined };
  if (news.kind === 'problem')
    return { ...still, problem: news.problem, view: undefined, report: undefined, asking: false };
  const { view } = news;
  return news.kind === 'ask'
    ? { ...still, view, problem: news.problem, report: undefined, asking: true }
    : { ...still, view, report: news.report, problem: undefined, asking: false };
}
