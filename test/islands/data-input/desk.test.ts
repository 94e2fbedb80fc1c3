import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDesk } from '../../../src/islands/shared/data-input/desk.ts';
import type { Job, News, TableTool } from '../../../src/islands/shared/data-input/types.ts';
import { ok } from '../../../src/lib/result.ts';
import { createRowLog } from '../../../src/lib/table/row-log.ts';

interface Counted {
  readonly sum: number;
  readonly days: readonly string[];
}

/** Adds up a column of numbers; dates are kept as they were understood. */
const adder: TableTool<Counted, { readonly times: number }, { readonly result: number }> = {
  columns: [
    { field: 'amount', names: ['مبلغ'], kind: 'number', required: true },
    { field: 'date', names: ['تاریخ'], kind: 'date', required: false },
  ],
  open: ({ amount }, styles) => {
    const log = createRowLog();
    let sum = 0;
    return ok({
      take: ({ cells, line }) => {
        const value = Number(cells[amount ?? -1]);
        if (Number.isNaN(value)) return log.refuse(line, { code: 'number.unreadable' }, amount);
        sum += value;
        return log.keep();
      },
      finish: () =>
        ok({
          data: { sum, days: styles.date ? [styles.date.calendar, String(styles.date.dayFirst)] : [] },
          report: log.report(),
        }),
    });
  },
  sample: () => 'مبلغ,تاریخ\n1,1405/01/01\n2,1405/01/02',
  study: ({ sum }, { times }) => ok({ result: sum * times }),
  list: ({ sum }) => `sum ${sum}`,
};

type Settings = { readonly times: number };

/** A desk, what it told, and a pause that a test can hold open. */
function desk(hold?: () => Promise<void>) {
  const told: News<{ readonly result: number }>[] = [];
  const send = createDesk(adder, (news) => told.push(news), hold ?? (async () => undefined));
  return { told, send: (job: Job<Settings>) => send(job) };
}

const read = (id: number, text: string, choices = {}): Job<Settings> => ({
  id,
  kind: 'read',
  source: { kind: 'text', text },
  choices,
  settings: { times: 1 },
});

const file = (text: BlobPart, id = 1, choices = {}): Job<Settings> => ({
  id,
  kind: 'read',
  source: { kind: 'file', file: new Blob([text]), name: 'a.csv' },
  choices,
  settings: { times: 1 },
});

describe('the worker’s desk', () => {
  test('reads a table, tells what became of it and studies it', async () => {
    const { told, send } = desk();
    await send(read(1, 'تاریخ;مبلغ\n1405/01/01;5\n1405/01/02;پنج\n1405/01/03;7'));
    expect(told).toEqual([
      {
        id: 1,
        kind: 'read',
        view: expect.objectContaining({ encoding: null, columns: { amount: 1, date: 0 } }),
        report: {
          kept: 2,
          refused: 1,
          totals: 0,
          problems: [{ line: 3, column: 1, problem: { code: 'number.unreadable' } }],
        },
        outcome: { ok: true, value: { result: 12 } },
      },
    ]);
  });

  test('studies again without reading, the sample when nothing was read', async () => {
    const { told, send } = desk();
    await send({ id: 1, kind: 'study', settings: { times: 10 } });
    await send(read(2, 'مبلغ,تاریخ\n5,1405/01/01'));
    await send({ id: 3, kind: 'study', settings: { times: 10 } });
    await send({ id: 4, kind: 'list', settings: { times: 1 } });
    expect(told.map((news) => ('outcome' in news ? news.outcome : news))).toEqual([
      { ok: true, value: { result: 30 } },
      { ok: true, value: { result: 5 } },
      { ok: true, value: { result: 50 } },
      { id: 4, kind: 'list', text: 'sum 5' },
    ]);
  });

  test('asks which column is which when it is not sure, and reads as it was told', async () => {
    const { told, send } = desk();
    await send(read(1, '3,x\n4,y'));
    expect(told.at(-1)).toMatchObject({ kind: 'ask', view: { headings: ['', ''], columns: { amount: 0 } } });
    await send(read(2, '3,x\n4,y', { columns: { amount: 0 } }));
    expect(told.at(-1)).toMatchObject({ kind: 'read', outcome: { value: { result: 7 } } });
  });

  test('asks about days and months that look alike', async () => {
    const text = 'مبلغ,تاریخ\n1,03/04/2026\n2,05/06/2026';
    const { told, send } = desk();
    await send(read(1, text));
    expect(told.at(-1)).toMatchObject({ kind: 'ask', view: { dates: [{ field: 'date', sure: false }] } });
    await send(read(2, text, { dayFirst: false }));
    expect(told.at(-1)).toMatchObject({ kind: 'read', view: { dates: [{ dayFirst: false }] } });
  });

  test('tells of an old encoding and shows the rows to judge by', async () => {
    const { told, send } = desk();
    // «مبلغ» and «الف» in Windows-1256.
    const bytes = Uint8Array.of(0xe3, 0xc8, 0xe1, 0xdb, 0x0a, 0x31, 0x32, 0x0a, 0xc7, 0xe1, 0xdd, 0x0a);
    await send(file(bytes));
    expect(told.at(-1)).toMatchObject({
      kind: 'read',
      view: { encoding: 'windows-1256', notices: ['table.windows1256'], preview: [['12'], ['الف']] },
      report: { kept: 1, refused: 1 },
    });
  });

  test('says what a file is that is no table', async () => {
    const { told, send } = desk();
    await send(file('PK\u0003\u0004', 1));
    await send(file(' \n ', 2));
    const gone = { arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    await send({
      id: 3,
      kind: 'read',
      source: { kind: 'file', file: gone, name: 'a' },
      choices: {},
      settings: { times: 1 },
    });
    expect(told.map((news) => 'problem' in news && news.problem?.code)).toEqual([
      'table.broken',
      'table.empty',
      'data.unreadable',
    ]);
  });

  test('reads a workbook: progress, the sheet that was chosen, rows by their own numbers', async () => {
    const { told, send } = desk();
    const bytes = readFileSync('test/fixtures/xlsx/shop.xlsx');
    await send(file(bytes, 1));
    expect(told.map(({ kind }) => kind)).toEqual(['progress', 'read']);
    expect(told.at(-1)).toMatchObject({
      view: {
        encoding: null,
        workbook: { sheets: ['خریدها', 'سال پیش'], sheet: 0 },
        columns: { amount: 3, date: 2 },
      },
      report: { kept: 5 },
      outcome: { value: { result: 1_250_000 + 0.3 + 5 + 98_765_432_101_234 - 7 } },
    });
    await send(file(bytes, 2, { sheet: 1 }));
    expect(told.at(-1)).toMatchObject({
      view: { workbook: { sheet: 1 } },
      outcome: { value: { result: 3 } },
    });
  });

  test('a workbook is not read on when a newer job comes', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { told, send } = desk(() => held);
    const reading = send(file(readFileSync('test/fixtures/xlsx/shop.xlsx'), 1));
    await expect.poll(() => told.length).toBe(1);
    await send({ id: 2, kind: 'stop' });
    release();
    await reading;
    expect(told).toEqual([{ id: 1, kind: 'progress', share: 0 }]);
  });

  test('a long table tells its progress, and a newer job stops it without losing what was known', async () => {
    const long = `مبلغ,تاریخ\n${'1,1405/01/01\n'.repeat(45_000)}`;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { told, send } = desk(() => held);
    await send(read(1, 'مبلغ,تاریخ\n5,1405/01/01'));
    const reading = send(read(2, long));
    await Promise.resolve();
    const stop = send({ id: 3, kind: 'stop' });
    release();
    await Promise.all([reading, stop]);
    expect(told.filter(({ id }) => id === 2)).toEqual([
      { id: 2, kind: 'progress', share: expect.closeTo(0.444, 2) },
    ]);
    await send({ id: 4, kind: 'study', settings: { times: 2 } });
    expect(told.at(-1)).toMatchObject({ id: 4, outcome: { value: { result: 10 } } });
  });

  test('a long table that nobody stops is read to its end', async () => {
    const { told, send } = desk();
    await send(read(1, `مبلغ,تاریخ\n${'1,1405/01/01\n'.repeat(45_000)}`));
    expect(told.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'read']);
    expect(told.at(-1)).toMatchObject({ report: { kept: 45_000 }, outcome: { value: { result: 45_000 } } });
  });
});
