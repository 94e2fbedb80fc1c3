import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildSteps, buildSite } from '../../../src/build/output/build-site.ts';
import { outputChecks } from '../../../src/build/output/checks.ts';
import { recover, swap } from '../../../src/build/output/swap.ts';

const noProcess = 2 ** 22 + 1;
let folder = '';
let places = { site: '', workshop: '' };

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const siteText = (): string => readFileSync(join(places.site, 'index.html'), 'utf8');

/** Steps that write a two-page site, with what a test wants otherwise. */
const steps = (changes: Partial<BuildSteps> = {}): BuildSteps => ({
  async render(folder) {
    for (const name of ['index.html', '404.html', 'pagefind/pagefind.js']) write(join(folder, name), 'new');
    return { exitCode: 0, diskFull: false };
  },
  finish: async (folder) => write(join(folder, 'pagefind/index'), 'index'),
  checks: outputChecks,
  ...changes,
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-site-'));
  places = { site: join(folder, 'dist'), workshop: join(folder, 'workshop') };
  write(join(places.site, 'index.html'), 'old');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('buildSite', () => {
  it('replaces the site and leaves nothing behind', async () => {
    expect(await buildSite(places, steps())).toEqual({ ok: true, value: { pages: 2 } });
    expect(siteText()).toBe('new');
    expect(existsSync(join(places.site, 'pagefind/index'))).toBe(true);
    expect(readdirSync(places.workshop)).toEqual([]);
  });

  it('makes the first site too', async () => {
    places = { ...places, site: `${places.site}-2` };
    expect((await buildSite(places, steps())).ok).toBe(true);
    expect(siteText()).toBe('new');
  });

  const noSpace = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  it.each<[string, string, Partial<BuildSteps>]>([
    ['rendering fails', 'build.failed', { render: async () => ({ exitCode: 1, diskFull: false }) }],
    ['somebody stops it', 'build.stopped', { render: async () => ({ exitCode: 130, diskFull: false }) }],
    [
      'the disk is full while rendering',
      'build.diskFull',
      { render: async () => ({ exitCode: 1, diskFull: true }) },
    ],
    ['the disk is full while indexing', 'build.diskFull', { finish: () => Promise.reject(noSpace) }],
    [
      'a page is missing',
      'build.incomplete',
      {
        render: async (folder) => {
          write(join(folder, 'index.html'), 'new');
          return { exitCode: 0, diskFull: false };
        },
      },
    ],
    [
      'a page tells a path of this machine',
      'build.machinePath',
      { finish: async (folder) => write(join(folder, 'a.html'), process.cwd()) },
    ],
  ])('keeps the old site when %s', async (_, code, changes) => {
    const built = await buildSite(places, steps(changes));
    expect(built.ok ? 'built' : built.problem.code).toBe(code);
    expect(siteText()).toBe('old');
    expect(readdirSync(places.workshop)).toEqual([]);
  });

  it('lets a bug through, with the old site whole', async () => {
    const bug = new TypeError('bug');
    await expect(buildSite(places, steps({ finish: () => Promise.reject(bug) }))).rejects.toBe(bug);
    expect(siteText()).toBe('old');
  });

  it('refuses a second build at the same time', async () => {
    let second: unknown;
    const finish = async () => {
      second = await buildSite(places, steps());
    };
    expect((await buildSite(places, steps({ finish }))).ok).toBe(true);
    expect(second).toEqual({ ok: false, problem: { code: 'build.locked', args: { pid: process.pid } } });
  });

  it.each([
    ['of a process that is gone', noProcess, 0],
    ['whose number another process has by now', process.ppid, 120],
  ])('takes over a lock %s', async (_, pid, ageSeconds) => {
    const lock = join(places.workshop, 'lock');
    write(lock, String(pid));
    const then = Date.now() / 1000 - ageSeconds;
    utimesSync(lock, then, then);
    expect((await buildSite(places, steps())).ok).toBe(true);
  });
});

describe('swap and recover', () => {
  it('a kill between the two renames is mended', () => {
    mkdirSync(places.workshop);
    // The fresh folder does not exist: the first rename succeeds, the second does not.
    expect(() => swap(join(places.workshop, 'site-1'), places)).toThrow('ENOENT');
    expect(existsSync(places.site)).toBe(false);
    recover(places);
    expect(siteText()).toBe('old');
  });

  it('recover never touches a site that is there', () => {
    write(join(places.workshop, 'previous', 'index.html'), 'older');
    recover(places);
    expect(siteText()).toBe('old');
  });
});
