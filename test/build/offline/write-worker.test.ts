import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOfflineList, writeServiceWorker } from '../../../src/build/offline/write-worker.ts';
import { writeRedirects } from '../../../src/build/output/redirects.ts';
import { site } from '../../../src/site.ts';

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  write(
    'offline/index.html',
    `<link href="${site.base}_astro/a.12345678.css"><script src="${site.base}_astro/b.js">`,
  );
  write('index.html', 'خانه');
  write('og/home.png', 'x');
  write('feed.xml', 'x');
  write('_astro/a.12345678.css', 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the shell is the offline page with its own files', () => {
  writeServiceWorker(folder, true);
  expect(read('sw.js')).toContain(
    JSON.stringify(
      [`${site.base}_astro/a.12345678.css`, `${site.base}_astro/b.js`, `${site.base}offline/`].sort(),
    ),
  );
  expect(read('sw.js')).not.toMatch(/__[A-Z]+__/);
});

test('a site that keeps nothing publishes a worker that removes the earlier one', () => {
  writeServiceWorker(folder, false);
  expect(read('sw.js')).toContain('registration.unregister()');
  expect(read('sw.js')).not.toContain("'fetch'");
});

test('the list holds what is read, with sizes, and its version follows the bytes', () => {
  writeOfflineList(folder);
  const list = JSON.parse(read('offline.json'));
  expect(list.files).toEqual([
    { address: `${site.base}_astro/a.12345678.css`, bytes: 1 },
    { address: site.base, bytes: 8 },
    { address: `${site.base}offline/`, bytes: read('offline/index.html').length },
  ]);
  expect(list.bytes).toBe(list.files.reduce((sum: number, file: { bytes: number }) => sum + file.bytes, 0));
  writeOfflineList(folder);
  expect(JSON.parse(read('offline.json')).version).toBe(list.version);
  write('index.html', 'خانة');
  writeOfflineList(folder);
  expect(JSON.parse(read('offline.json')).version).not.toBe(list.version);
});

test('earlier addresses lead on by a line a host reads', () => {
  writeRedirects(folder, [{ address: '/a/b/', meta: { aliases: ['/old/'] } }] as never);
  expect(read('_redirects')).toBe(`${site.base}old/ ${site.base}a/b/ 301\n`);
});
