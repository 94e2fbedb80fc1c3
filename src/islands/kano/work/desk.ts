import { createAnswerReader } from '../../../lib/kano/answers.ts';
import { createAccumulator } from '../../../lib/kano/import/accumulate.ts';
import { type ColumnPlan, planColumns } from '../../../lib/kano/import/columns.ts';
import { type KanoData, mapUnknown } from '../../../lib/kano/import/data.ts';
import { guessColumns } from '../../../lib/kano/import/guess-columns.ts';
import { ok, type Problem, type Result } from '../../../lib/result.ts';
import { type Cursor, readRows } from '../../../lib/table/csv.ts';
import type { OpenTable } from '../../../lib/table/open.ts';
import { openSource } from '../../shared/data-input/open-source.ts';
import type { Source } from '../../shared/data-input/types.ts';
import { sampleText } from '../sample.ts';
import { surveyOf } from './survey.ts';
import type { FileView, Job, News, SurveyChoices } from './types.ts';

/** Rows between two breaths: some tens of milliseconds. */
const ROWS_AT_ONCE = 2000;
/** What is shown of a table while its columns are asked for. */
const PREVIEW = { rows: 4, letters: 40 };

/**
 * The worker's side without the worker: takes jobs, tells news. Between blocks of rows it pauses, so that a newer job can stop
 * it; what was read last stays known until something else is wholly read. Nothing of a single person leaves it.
 *
 * @param pause lets other messages in; resolves afterwards.
 */
export function createDesk(
  post: (news: News) => void,
  pause: () => Promise<void>,
): (job: Job) => Promise<void> {
  let current = 0;
  let known: KanoData | undefined;

  async function read(id: number, source: Source, choices: SurveyChoices): Promise<void> {
    const breathe = async (share: number) => {
      post({ id, kind: 'progress', share });
      await pause();
      return current === id;
    };
    const opened = await openSource(sampleText, source, choices, breathe);
    if (current !== id || !opened) return;
    if (!opened.ok) return post({ id, kind: 'problem', problem: opened.problem });
    const { table, share: before } = opened.value;
    const { view, problem } = understand(table, choices);
    if (problem || !view.plan)
      return post({ id, kind: 'ask', view, problem: problem ?? { code: 'kano.import.noColumns' } });
    const data = await takeRows(table, view.plan, (share) => breathe(before + share * (1 - before)));
    if (data === undefined) return;
    if (!data.ok) return post({ id, kind: 'problem', problem: data.problem });
    known = data.value;
    post({ id, kind: 'read', view, survey: surveyOf(known) });
  }

  return async (job) => {
    current = job.id;
    if (job.kind === 'read') return read(job.id, job.source, job.choices);
    if (job.kind === 'map' && known)
      post({ id: job.id, kind: 'map', survey: surveyOf(mapUnknown(known, new Map(job.meanings))) });
  };
}

/** Which column is what: as chosen, as the headings say, or guessed, and then to be confirmed. */
function understand(
  table: OpenTable,
  { plan: chosen }: SurveyChoices,
): { view: FileView; problem?: Problem } {
  const [head, ...rows] = table.sample.map(({ cells }) => cells);
  const headings = head ?? [];
  const view = (plan: ColumnPlan | null): FileView => ({
    encoding: table.encoding,
    workbook: table.workbook,
    notices: table.notices,
    headings: headings.map((heading) => heading.trim()),
    preview: rows.slice(0, PREVIEW.rows).map((cells) => cells.map((cell) => cell.slice(0, PREVIEW.letters))),
    plan,
  });
  if (chosen) return { view: view(chosen) };
  const found = planColumns(headings);
  if (found.ok) return { view: view(found.value) };
  const guess = guessColumns(headings, rows, createAnswerReader());
  return guess
    ? { view: view(guess), problem: { code: 'kano.import.guessed' } }
    : { view: view(null), problem: found.problem };
}

/** All rows after the headings; `undefined` when it was stopped. */
async function takeRows(
  { text, dialect, start }: OpenTable,
  plan: ColumnPlan,
  breathe: (share: number) => Promise<boolean>,
): Promise<Result<KanoData, Problem> | undefined> {
  const accumulator = createAccumulator(plan, createAnswerReader());
  let cursor: Cursor | null = readRows(text, dialect, start, 1).next;
  while (cursor) {
    const block = readRows(text, dialect, cursor, ROWS_AT_ONCE);
    const problem = accumulator.add(block.rows.map(({ cells }) => cells));
    if (problem) return { ok: false, problem };
    cursor = block.next;
    if (cursor && !(await breathe(cursor.offset / text.length))) return undefined;
  }
  const data = accumulator.finish();
  return data.ok ? ok(data.value) : data;
}
