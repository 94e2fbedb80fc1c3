import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/islands/kano/examples.ts';
import { sampleText } from '../../../src/islands/kano/sample.ts';
import { createDesk } from '../../../src/islands/kano/work/desk.ts';
import type { Job, News } from '../../../src/islands/kano/work/types.ts';
import { categoryCounts } from '../../../src/lib/kano/pairs.ts';
import { compareSegments } from '../../../src/lib/kano/segments.ts';

/** Runs jobs one after the other and gathers what is told. */
async function told(...jobs: readonly Job[]): Promise<News[]> {
  const news: News[] = [];
  const desk = createDesk(
    (one) => news.push(one),
    async () => {},
  );
  for (const job of jobs) await desk(job);
  return news;
}

const read = (text: string, choices = {}): Job => ({
  id: 1,
  kind: 'read',
  source: { kind: 'text', text },
  choices,
});
const last = (news: readonly News[]): News | undefined => news.at(-1);

describe('the sample', () => {
  test('holds exactly the worked example', async () => {
    const news = last(await told({ id: 1, kind: 'read', source: { kind: 'sample' }, choices: {} }));
    if (news?.kind !== 'read') throw new Error(JSON.stringify(news));
    const { all, careful, straight, unknown } = news.survey;
    expect(all.respondents).toBe(126);
    expect(all.features.map(({ name, pairs }) => ({ name, counts: categoryCounts(pairs) }))).toEqual(
      examples.grocery,
    );
    expect(straight).toEqual({ count: 2, byAnswer: [1, 0, 1, 0, 0] });
    expect(careful.respondents).toBe(124);
    expect(unknown).toEqual([expect.objectContaining({ text: 'نمی‌دانم', count: 12 })]);
    expect(all.features[0]).toMatchObject({ missing: 4, unknown: 2 });
    expect(all.features[0]?.importance?.n).toBeGreaterThan(120);
  });

  test('has groups that disagree on one feature', async () => {
    const news = last(await told(read(sampleText())));
    if (news?.kind !== 'read') throw new Error(JSON.stringify(news));
    const { groups } = news.survey.all;
    expect(groups.map(({ name }) => name)).toEqual(['تازه‌وارد', 'قدیمی']);
    const verdicts = examples.grocery.map(
      (_, feature) =>
        compareSegments(
          groups.map(({ name, features }) => ({
            name,
            counts: categoryCounts(features[feature]?.pairs ?? []),
          })),
        ).verdict,
    );
    expect(verdicts[2]).toBe('differ');
    expect(verdicts.filter((verdict) => verdict === 'differ')).toHaveLength(1);
  });

  test('says of every row that it is invented', () => {
    const rows = sampleText().trim().split('\r\n').slice(1);
    expect(rows.every((row) => row.startsWith('ساختگی '))).toBe(true);
  });
});

describe('the desk', () => {
  const long = 'پاسخ‌دهنده;ویژگی;باشد;نباشد\nالف;اقساط;1;5\nب;اقساط;۱;۵\nالف;چت;٣;3';

  test('reads long tables and codes in any digits', async () => {
    const news = last(await told(read(long)));
    if (news?.kind !== 'read') throw new Error(JSON.stringify(news));
    const { respondents, features } = news.survey.all;
    expect(respondents).toBe(2);
    expect(features.map(({ name, pairs }) => [name, categoryCounts(pairs)])).toEqual([
      ['اقساط', expect.objectContaining({ O: 2 })],
      ['چت', expect.objectContaining({ I: 1 })],
    ]);
  });

  test('gives unknown answers the meaning it is told, and takes it back', async () => {
    const text = `الف | اگر باشد,الف | اگر نباشد\n${'عالی,بد\n'.repeat(3)}خوشحال می‌شوم,بد\n`;
    const map = (id: number, meanings: Extract<Job, { kind: 'map' }>['meanings']): Job => ({
      id,
      kind: 'map',
      meanings,
    });
    const news = await told(
      read(text),
      map(2, [
        ['عالی', 1],
        ['بد', 5],
      ]),
      map(3, []),
    );
    const surveys = news.flatMap((one) => ('survey' in one ? [one.survey] : []));
    expect(surveys[0]?.unknown.map(({ text: unknown, count }) => [unknown, count])).toEqual([
      ['بد', 4],
      ['عالی', 3],
    ]);
    expect(surveys.map(({ all }) => categoryCounts(all.features[0]?.pairs ?? []).O)).toEqual([0, 4, 0]);
    expect(surveys.map(({ unknown }) => unknown.length)).toEqual([2, 0, 2]);
  });

  test('asks when the headings say nothing, with a guess, and obeys', async () => {
    const text = 'کد,س۱,س۲\nالف,خوشحال می‌شوم,ناراحت می‌شوم\nب,خوشحال می‌شوم,برایم فرقی ندارد\n';
    const asked = last(await told(read(text)));
    if (asked?.kind !== 'ask') throw new Error(JSON.stringify(asked));
    expect(asked.problem.code).toBe('kano.import.guessed');
    expect(asked.view.plan).toMatchObject({
      layout: 'wide',
      features: [{ functional: 1, dysfunctional: 2 }],
    });
    const plan = {
      layout: 'wide',
      respondent: 0,
      group: null,
      features: [{ name: 'اقساط', functional: 2, dysfunctional: 1, importance: null }],
    } as const;
    const news = last(await told(read(text, { plan })));
    if (news?.kind !== 'read') throw new Error(JSON.stringify(news));
    expect(categoryCounts(news.survey.all.features[0]?.pairs ?? [])).toMatchObject({ R: 2 });
  });

  test.each([
    ['', 'problem', 'table.empty'],
    ['الف | اگر باشد,ب\n1,2\n', 'ask', 'kano.import.halfPair'],
    ['نام,سن\nعلی,۳۰\n', 'ask', 'kano.import.noColumns'],
    ['الف (اگر باشد),الف (اگر نباشد)\n', 'problem', 'kano.import.noRows'],
  ])('says what is wrong with «%s»', async (text, kind, code) => {
    expect(last(await told(read(text)))).toMatchObject({ kind, problem: { code } });
  });

  test('a newer job stops the one before', async () => {
    const news: News[] = [];
    let breathe = () => {};
    const desk = createDesk(
      (one) => news.push(one),
      () =>
        new Promise((resolve) => {
          breathe = resolve;
        }),
    );
    const first = desk(read(`الف | اگر باشد,الف | اگر نباشد\n${'1,5\n'.repeat(5000)}`));
    await Promise.resolve();
    await Promise.resolve();
    expect(last(news)).toMatchObject({ id: 1, kind: 'progress' });
    await desk({ id: 2, kind: 'stop' });
    breathe();
    await first;
    expect(news.every(({ kind }) => kind === 'progress')).toBe(true);
  });

  test('50,000 answers are counted exactly, with pauses', async () => {
    const news = await told(
      read(`الف | اگر باشد,الف | اگر نباشد\n${'1,5\n2,2\n3,5\n1,1\n5,1\n'.repeat(10_000)}`),
    );
    expect(news.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(10);
    const end = last(news);
    if (end?.kind !== 'read') throw new Error(end?.kind);
    const [feature] = end.survey.all.features;
    expect(categoryCounts(feature?.pairs ?? [])).toEqual({ M: 1e4, O: 1e4, A: 0, I: 1e4, R: 1e4, Q: 1e4 });
    expect(categoryCounts(feature?.pairs ?? [], 'pouliot')).toMatchObject({ I: 0, Q: 2e4 });
  });
});
