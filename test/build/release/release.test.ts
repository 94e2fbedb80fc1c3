import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as compress from '../../../src/build/release/compress.ts';
import { currentRelease, publishRelease, rollBack } from '../../../src/build/release/release.ts';

const long = (text: string) => text.repeat(400);

let folder: string;
let home: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  home = join(folder, 'home');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A built site: what is given and a front page. */
function built(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(join(folder, 'dist-'));
  for (const [name, text] of Object.entries({ 'index.html': '<h1>خانه</h1>', ...files })) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return site;
}

async function publish(files: Readonly<Record<string, string>>) {
  const released = await publishRelease(built(files), home);
  if (!released.ok) throw new Error(released.problem.code);
  return released.value;
}

const now = (file: string) => join(home, 'current', file);
const read = (file: string) => readFileSync(now(file), 'utf8');

// Links need a right that Windows gives to few; our own servers run elsewhere.
describe.skipIf(process.platform === 'win32')('a release', () => {
  it('is what visitors get, with compressed copies of what is worth it', async () => {
    const { name, changed, kept } = await publish({
      'churn/index.html': long('<p>ریزش</p>'),
      'og/churn.png': long('png'),
      'short.txt': 'x',
    });
    expect([name, changed, kept]).toEqual(['0001', 4, 0]);
    const page = Buffer.from(long('<p>ریزش</p>'));
    expect(readFileSync(now('churn/index.html'))).toEqual(page);
    expect(zlib.brotliDecompressSync(readFileSync(now('churn/index.html.br')))).toEqual(page);
    expect(zlib.gunzipSync(readFileSync(now('churn/index.html.gz')))).toEqual(page);
    if (compress.copyEndings.includes('.zst'))
      expect(zlib.zstdDecompressSync(readFileSync(now('churn/index.html.zst')))).toEqual(page);
    expect(readdirSync(now('og'))).toEqual(['churn.png']);
    expect(existsSync(now('short.txt.br'))).toBe(false);
  });

  it('shares what did not change with the last one, and compresses only what did', async () => {
    await publish({ 'a.html': long('همان'), 'b.html': long('پیش'), 'c.html': long('یکم') });
    const before = ['a.html', 'a.html.br', 'b.html', 'c.html'].map((file) => statSync(now(file)).ino);
    // Of the same length, so that only the bytes tell.
    const { changed } = await publish({
      'a.html': long('همان'),
      'b.html': long('پسا'),
      'c.html': long('دومین'),
    });
    const after = ['a.html', 'a.html.br', 'b.html', 'c.html'].map((file) => statSync(now(file)).ino);
    expect(changed).toBe(2);
    expect(after.map((inode, index) => inode === before[index])).toEqual([true, true, false, false]);
    expect(zlib.brotliDecompressSync(readFileSync(now('b.html.br'))).toString()).toBe(long('پسا'));
  });

  it('keeps files with a hash in their name for one release, and others not', async () => {
    await publish({ '_astro/a.one.css': long('a'), 'pagefind/index/a.pf_index': 'i', 'old.html': 'o' });
    expect((await publish({ '_astro/a.two.css': long('b') })).kept).toBe(2);
    expect(read('_astro/a.one.css')).toBe(long('a'));
    expect(existsSync(now('_astro/a.one.css.br'))).toBe(true);
    expect(existsSync(now('old.html'))).toBe(false);
    expect((await publish({ '_astro/a.three.css': long('c') })).kept).toBe(1);
    expect(existsSync(now('_astro/a.one.css'))).toBe(false);
    expect(read('_astro/a.two.css')).toBe(long('b'));
  });

  it('can be taken back, again and again, and readers of its pages still find their files', async () => {
    await publish({ 'v.txt': '1' });
    await publish({ 'v.txt': '2' });
    await publish({ 'v.txt': '3', '_astro/a.three.css': 'c' });
    expect(await rollBack(home)).toEqual({ ok: true, value: { name: '0002' } });
    expect([read('v.txt'), read('_astro/a.three.css')]).toEqual(['2', 'c']);
    expect(await rollBack(home)).toEqual({ ok: true, value: { name: '0001' } });
    expect(read('v.txt')).toBe('1');
    expect(await rollBack(home)).toMatchObject({ ok: false, problem: { code: 'release.noneBefore' } });
    expect(read('v.txt')).toBe('1');
    expect((await publish({ 'v.txt': '4' })).name).toBe('0004');
    expect(await rollBack(home)).toMatchObject({ value: { name: '0003' } });
  });

  it('leaves three on the disk, and never removes what visitors have or the one before it', async () => {
    for (const text of ['1', '2', '3', '4', '5']) await publish({ 'v.txt': text });
    const names = () => readdirSync(join(home, 'releases')).filter((name) => !name.endsWith('.json'));
    expect(names()).toEqual(['0003', '0004', '0005']);
    await rollBack(home);
    await rollBack(home);
    await publish({ 'v.txt': '6' });
    expect([read('v.txt'), ...names()]).toEqual(['6', '0004', '0005', '0006']);
  });

  it('that breaks off changes nothing, and its remains go with the next', async () => {
    await publish({ 'v.txt': '1' });
    vi.spyOn(compress, 'isCompressible').mockImplementation(() => {
      throw Object.assign(new Error('disk'), { code: 'ENOSPC' });
    });
    const broken = await publishRelease(built({ 'v.txt': '2' }), home);
    expect(broken).toMatchObject({
      ok: false,
      problem: { code: 'release.diskFull', args: { folder: home } },
    });
    expect([read('v.txt'), currentRelease(home)]).toEqual(['1', '0001']);
    expect(readdirSync(join(home, 'releases'))).toContain('making-0002');
    vi.restoreAllMocks();
    await publish({ 'v.txt': '3' });
    expect(readdirSync(join(home, 'releases'))).not.toContain('making-0002');
    expect(read('v.txt')).toBe('3');
  });

  it('waits for nobody: while one is made another is refused', async () => {
    await publish({ 'v.txt': '1' });
    const [one, other] = await Promise.all([
      publishRelease(built({ 'v.txt': '2' }), home),
      publishRelease(built({ 'v.txt': '3' }), home),
    ]);
    expect([one.ok, other]).toMatchObject([true, { problem: { code: 'release.locked' } }]);
    expect(read('v.txt')).toBe('2');
  });

  it('is refused where there is no site, or no release before', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(await publishRelease(empty, home)).toMatchObject({ problem: { code: 'release.noSite' } });
    expect(await rollBack(home)).toMatchObject({ problem: { code: 'release.noneBefore' } });
    expect(existsSync(home)).toBe(false);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('says so where it may not write', async () => {
    chmodSync(folder, 0o555);
    const refused = await publishRelease(built({}), home).finally(() => chmodSync(folder, 0o755));
    expect(refused).toMatchObject({ problem: { code: 'release.noRight' } });
  });
});
