import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { count, message, seconds } from '../../../src/build/tasks/messages.mjs';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const sentences: Record<string, string> = JSON.parse(readFileSync(folder('src/ui/tasks.fa.json'), 'utf8'));

const sources = ['src/build/tasks', 'src/build/cli', 'src/build/output', 'src/build/release']
  .flatMap((path) => readdirSync(folder(path)).map((name) => `${path}/${name}`))
  .map((path) => readFileSync(folder(path), 'utf8'))
  .join('\n');

describe('sentences of the tasks', () => {
  it('every one is used, and every one that is used exists', () => {
    const used =
      sources.match(/(?<=')(node|install|command|browser|stage|test|build|serve|release)\.\w+(?=')/g) ?? [];
    expect([...new Set(used)].sort()).toEqual(Object.keys(sentences).sort());
  });

  it.each(Object.entries(sentences))('%s is clean Persian', (_, sentence) => {
    expect(sentence).toMatch(/[آ-ی]/);
    expect(sentence).not.toMatch(/[يكۀ]|[,;?]/);
  });
});

describe('message', () => {
  it('fills the places', () => {
    expect(message('browser.found', { path: '/x' })).toBe('مرورگر آزمون: /x');
  });

  it('takes a missing word for a bug', () => {
    expect(() => message('browser.found')).toThrow(RangeError);
    expect(() => message('nothing.there')).toThrow(RangeError);
  });
});

describe('numbers', () => {
  it.each([
    [seconds(12_345), '۱۲٫۳'],
    [seconds(3000), '۳'],
    [count(1234), '۱٬۲۳۴'],
  ])('%s', (found, expected) => expect(found).toBe(expected));
});
