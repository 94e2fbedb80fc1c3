import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerReader, type Wording } from '../../../src/lib/kano/answers.ts';
import { featuresFromText } from '../../../src/lib/kano/features.ts';
import { createAccumulator } from '../../../src/lib/kano/import/accumulate.ts';
import { planColumns } from '../../../src/lib/kano/import/columns.ts';
import type { KanoData } from '../../../src/lib/kano/import/data.ts';
import { findHeading } from '../../../src/lib/kano/import/find-heading.ts';
import {
  makeQuestionnaire,
  type Questionnaire,
  type QuestionnaireDraft,
} from '../../../src/lib/kano/questionnaire.ts';
import { templateRows } from '../../../src/lib/kano/questionnaire-text.ts';
import { respondentPage } from '../../../src/lib/kano/respondent-page.ts';
import {
  type RespondentAnswers,
  respondentTable,
  respondentText,
} from '../../../src/lib/kano/respondent-table.ts';
import { WORDING_SETS, wordingOf } from '../../../src/lib/kano/wording.ts';
import { writeCsv } from '../../../src/lib/table/csv-write.ts';
import { allRows, openText } from '../../../src/lib/table/open.ts';
import questionnaireWords from '../../../src/ui/kano-questionnaire.fa.json' with { type: 'json' };
import respondentWords from '../../../src/ui/respondent.fa.json' with { type: 'json' };

const words = { ...questionnaireWords, ...respondentWords };

const DRAFT: QuestionnaireDraft = {
  product: 'فروشگاه ما',
  features: ['تحویل سریع', 'بسته‌بندی هدیه'],
  wording: wordingOf('A', words),
  importance: true,
  groups: ['تازه‌وارد', 'قدیمی'],
  seed: null,
  edits: {},
};

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script> ]]>',
  '"onload="x; \'',
  '&lt;b&gt; &#39;',
  '=1+1;|،,"x"',
  '$& $1 {feature} __proto__',
];

/** Opens a text as the answers step does and reads all of it. */
function imported(text: string, wording?: Wording): KanoData {
  const table = openText(text);
  if (!table.ok) throw new Error(table.problem.code);
  const all = allRows(table.value).map(({ cells }) => cells);
  const [heading, ...rows] = all.slice(findHeading(all));
  const plan = planColumns(heading ?? []);
  if (!plan.ok) throw new Error(plan.problem.code);
  const accumulator = createAccumulator(plan.value, createAnswerReader(wording));
  expect(accumulator.add(rows)).toBeNull();
  const found = accumulator.finish();
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

/** Names as somebody could type them, and some that hurt. */
const names = fc
  .uniqueArray(
    fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constantFrom(...HOSTILE)),
    { minLength: 1, maxLength: 5 },
  )
  .map((texts) => featuresFromText(texts.join('\n')))
  // A name that begins with an apostrophe and a sign cannot be told from one we guarded.
  .filter((result) => result.ok && !result.value.some((name) => name.startsWith("'")))
  .map((result) => (result.ok ? result.value : []));

const answer = fc.constantFrom<(number | null)[]>(null, 1, 2, 3, 4, 5);

const surveys = fc
  .record({
    features: names,
    groups: fc.oneof(
      fc.constant<string[]>([]),
      names.filter(({ length }) => length > 1),
    ),
    importance: fc.boolean(),
    seed: fc.option(fc.integer()),
    wording: fc.constantFrom(...WORDING_SETS).map((set) => wordingOf(set, words)),
  })
  .chain((some) => {
    const questionnaire = makeQuestionnaire({ ...DRAFT, ...some }, words);
    const importance = some.importance ? fc.option(fc.integer({ min: 1, max: 9 })) : fc.constant(null);
    const pair = fc.record({ functional: answer, dysfunctional: answer, importance });
    const person = fc.record({
      answers: fc.array(pair, { minLength: some.features.length, maxLength: some.features.length }),
      group: some.groups.length > 0 ? fc.option(fc.nat(some.groups.length - 1)) : fc.constant(null),
    });
    const people = fc
      .array(person, { minLength: 1, maxLength: 4 })
      .map((all) => all.map((one, index): RespondentAnswers => ({ respondent: `r${index}kz`, ...one })));
    return fc.record({ questionnaire: fc.constant(questionnaire), people });
  });

/** Whether a name holds a sign that could part the cells of a table. */
const separated = ({ features, group }: Questionnaire): boolean =>
  [...features.map(({ feature }) => feature), ...(group?.names ?? [])].some((name) => /[|،;,]/.test(name));

/** What was answered, feature by feature. */
function expectSame(
  data: KanoData,
  questionnaire: Questionnaire,
  people: readonly RespondentAnswers[],
): void {
  expect(data).toMatchObject({ respondents: people.length, unknown: [], patched: [] });
  expect(data.notes).toEqual({
    emptyRows: 0,
    repeated: 0,
    unreadImportance: 0,
    unlistedUnknown: 0,
    unplacedRows: 0,
    withoutGroup: 0,
  });
  expect(data.features.map(({ name }) => name)).toEqual(questionnaire.features.map(({ feature }) => feature));
  for (const [place, feature] of data.features.entries())
    for (const role of ['functional', 'dysfunctional', 'importance'] as const)
      if (questionnaire.features[place]?.[role] !== null)
        expect([...(feature[role] ?? [])]).toEqual(people.map(({ answers }) => answers[place]?.[role] ?? 0));
  const groupOf = (person: number) => data.groups?.names[(data.groups.of[person] ?? 0) - 1] ?? null;
  for (const [person, { group }] of people.entries())
    expect(groupOf(person)).toBe(group === null ? null : (questionnaire.group?.names[group] ?? null));
}

describe('the answers of respondent pages', () => {
  const texts = (questionnaire: Questionnaire, people: readonly RespondentAnswers[]) =>
    people.map((person) => respondentText(respondentTable(questionnaire, words), person));

  test('come back as they were given, one after another', () => {
    fc.assert(
      fc.property(surveys, ({ questionnaire, people }) => {
        expectSame(imported(texts(questionnaire, people).join('')), questionnaire, people);
      }),
    );
  });

  test.each([
    ['glued together, as a paste does', (text: string) => text.trim()],
    ['with a name before each, as a messenger does', (text: string) => `[۱۲/۳، ۱۰:۰۵] علی: ${text}`],
    ['glued together with a name', (text: string) => `علی: ${text.trim()}`],
    ['with empty lines and CRLF', (text: string) => `\r\n${text.replaceAll('\n', '\r\n')}\r\n`],
    ['as whole files with their byte order marks', (text: string) => `\ufeff${text}`],
  ])('also %s', (_, mangle) => {
    fc.assert(
      fc.property(surveys, ({ questionnaire, people }) => {
        // Glued lines are of two lengths: names full of separators could then win the vote on how to cut them.
        fc.pre(!separated(questionnaire));
        const text = texts(questionnaire, people)
          .map(mangle)
          .join('')
          .replace(/^\ufeff/, '');
        expectSame(imported(text), questionnaire, people);
      }),
    );
  });

  test('also with a messenger’s lines between; those are counted as rows that name nobody', () => {
    const made = makeQuestionnaire(DRAFT, words);
    const one = { functional: 1, dysfunctional: 5, importance: 9 };
    const person = (respondent: string) => ({ respondent, answers: [one, one], group: 0 });
    const [first = '', second = ''] = texts(made, [person('r1'), person('r2')]);
    const data = imported(`علی، ۱۰:۰۵\nسلام\n${first}مریم، ۱۰:۱۰\n${second}`);
    expect(data).toMatchObject({ respondents: 2, unknown: [], notes: { unplacedRows: 1, repeated: 0 } });
  });

  test('also of two versions of the questionnaire: features are put together by name', () => {
    const older = makeQuestionnaire({ ...DRAFT, groups: [], features: ['الف', 'ب'] }, words);
    const newer = makeQuestionnaire({ ...DRAFT, groups: [], features: ['ب', 'پ'] }, words);
    const one = { functional: 1, dysfunctional: 5, importance: 9 };
    const person = (respondent: string) => ({ respondent, answers: [one, one], group: null });
    const text = [older, newer].flatMap((made, index) => texts(made, [person(`r${index}`)])).join('');
    const data = imported(text);
    expect(data.features.map(({ name, functional }) => [name, ...functional])).toEqual([
      ['الف', 1, 0],
      ['ب', 1, 1],
      ['پ', 0, 1],
    ]);
  });
});

describe('the template', () => {
  test('filled in with words or codes comes back without a question', () => {
    fc.assert(
      fc.property(surveys, fc.boolean(), ({ questionnaire, people }, asCodes) => {
        fc.pre(!separated(questionnaire));
        const said = (code: number | null) =>
          code === null ? '' : asCodes ? String(code) : (questionnaire.wording[code - 1] ?? '');
        const rows = people.map(({ respondent, answers, group }) => [
          respondent,
          ...(questionnaire.group ? [questionnaire.group.names[group ?? -1] ?? ''] : []),
          ...questionnaire.features.flatMap(({ importance }, place) => {
            const { functional = null, dysfunctional = null, importance: how } = answers[place] ?? {};
            const pair = [said(functional), said(dysfunctional)];
            return importance === null ? pair : [...pair, String(how ?? '')];
          }),
        ]);
        const csv = writeCsv([...templateRows(questionnaire, words), ...rows], { bom: false });
        expectSame(imported(csv, questionnaire.wording), questionnaire, people);
      }),
    );
  });

  test('put together from several people’s files, its headings count once', () => {
    const questionnaire = makeQuestionnaire({ ...DRAFT, groups: [], importance: false }, words);
    const heads = templateRows(questionnaire, words);
    const csv = writeCsv([...heads, ['1', '1', '5', '3', '3'], ...heads, ['2', '1', '5', '3', '3']], {
      bom: false,
    });
    expect(imported(csv)).toMatchObject({ respondents: 2, unknown: [] });
  });
});

describe('the page', () => {
  const asset = (name: string) =>
    readFileSync(new URL(`../../../src/islands/kano-questionnaire/${name}`, import.meta.url), 'utf8');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
  const [script, style] = [asset('respondent-script.js'), asset('respondent-style.css')];
  const assets = { script, style, scriptHash: sha256(script), styleHash: sha256(style) };
  const pageOf = (draft: Partial<QuestionnaireDraft>) =>
    respondentPage(
      makeQuestionnaire({ ...DRAFT, ...draft }, words),
      draft.product ?? DRAFT.product,
      words,
      assets,
    );
  const page = pageOf({});
  const dataIn = (html: string) =>
    JSON.parse(/<script type="application\/json" id="survey">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

  test('asks every question in a group of radio buttons with its own name', () => {
    expect(page.match(/<fieldset/g)).toHaveLength(7);
    expect(page.match(/name="a1" value="[1-5]"/g)).toHaveLength(5);
    expect(page.match(/name="c0" value="[1-9]"/g)).toHaveLength(9);
    expect(page.match(/name="group" value="[01]"/g)).toHaveLength(2);
    expect(page).toContain('<legend>اگر فروشگاه ما «تحویل سریع» نداشته باشد، چه احساسی دارید؟</legend>');
    expect(page).toMatch(/^<!doctype html>\n<html lang="fa" dir="rtl">/);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/aria-describedby="([^"]*)"/g)) expect(ids).toContain(id);
  });

  test('lets nothing run but its own script, and nothing reach a network', () => {
    expect(page).toContain(`default-src 'none'; script-src 'sha256-${assets.scriptHash}'`);
    expect(page).not.toMatch(/https?:|\bsrc=|\bhref=|url\(|@import|\bfetch\b|XMLHttp|sendBeacon|unsafe/);
    for (const own of [script, style]) {
      expect(own).not.toMatch(/<\/(?:script|style)|<!--|\r/i);
      expect(page.split(own)).toHaveLength(2);
    }
  });

  test('is small enough to send', () => {
    expect(page.length).toBeLessThan(25_000);
  });

  test.each(HOSTILE)('%s stays a name', (name) => {
    const plain = pageOf({ product: 'x', features: ['x'], groups: ['x', 'y'] });
    const hostile = pageOf({
      product: name,
      features: [name],
      groups: [name, 'y'],
      wording: [name, `${name}2`, '3', '4', '5'],
      edits: { intro: name },
    });
    const tags = (html: string) => html.replaceAll(script, '').match(/<[!/a-z][^>]*>/gi);
    const bare = (html: string) => tags(html)?.map((tag) => tag.replace(/"[^"]*"/g, ''));
    expect(bare(hostile)).toEqual(bare(plain));
    const [title = ''] = /<title>(.*?)<\/title>/s.exec(hostile)?.slice(1) ?? [];
    expect(title).not.toMatch(/[<>"']/);
    const known = respondentTable(
      makeQuestionnaire({ ...DRAFT, features: [name], groups: [name, 'y'] }, words),
      words,
    );
    expect(dataIn(hostile)).toMatchObject(known);
  });

  test('answers to another questionnaire are kept under another name', () => {
    const keys = [{}, { features: ['الف'] }, { seed: 4 }, { edits: { intro: 'سلام' } }].map(
      (draft) => dataIn(pageOf(draft)).key,
    );
    expect(new Set(keys).size).toBe(4);
    expect(dataIn(pageOf({})).key).toBe(keys[0]);
  });
});
