import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import { isDiskFull } from '../output/disk-full.ts';
import { acquireLock } from '../output/lock.ts';
import { type Filled, fillRelease, keepLasting, type Own } from './fill.ts';

/** Releases that stay on the disk to be rolled back to, the current one among them. */
const KEPT = 3;
const NUMBERED = /^\d{4,}$/;

/** A release in its place. */
export interface Released extends Filled {
  /** Its number, counted up. */
  readonly name: string;
}

const releasesOf = (home: string): string => join(home, 'releases');

/** Numbers of the finished releases, ascending. */
const releaseNames = (home: string): string[] =>
  readdirSync(releasesOf(home))
    .filter((name) => NUMBERED.test(name))
    .sort((a, b) => Number(a) - Number(b));

/** The release visitors get; undefined before the first. */
export function currentRelease(home: string): string | undefined {
  try {
    const name = basename(readlinkSync(join(home, 'current')));
    return existsSync(join(releasesOf(home), name)) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Renaming a finished link over the old one is one step of the file system: no request finds none. */
function point(home: string, name: string): void {
  const link = join(home, `.current-${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(join('releases', name), link);
  renameSync(link, join(home, 'current'));
}

const recordOf = (home: string, name: string): string => join(releasesOf(home), `${name}.json`);

/** What a release had of its own, not what it kept for the pages of the one before. */
function ownOf(home: string, name: string | undefined): Own | undefined {
  if (name === undefined) return undefined;
  const files = JSON.parse(readFileSync(recordOf(home, name), 'utf8')) as string[];
  return { folder: join(releasesOf(home), name), files };
}

/** Removes what a broken release left, and the oldest releases; never the current one nor the one before it. */
function prune(home: string): void {
  const names = releaseNames(home);
  const current = currentRelease(home) ?? '';
  const kept = new Set([...names.slice(-KEPT), ...names.slice(0, names.indexOf(current) + 1).slice(-2)]);
  for (const entry of readdirSync(releasesOf(home))) {
    if (!kept.has(entry.replace(/\.json$/, '')))
      rmSync(join(releasesOf(home), entry), { recursive: true, force: true });
  }
}

async function publishUnderLock(from: string, home: string): Promise<Result<Released>> {
  prune(home);
  const last = Number(releaseNames(home).at(-1) ?? 0);
  const name = String(last + 1).padStart(4, '0');
  const making = join(releasesOf(home), `making-${name}`);
  const filled = await fillRelease(from, making, ownOf(home, currentRelease(home)));
  writeFileSync(recordOf(home, name), JSON.stringify(filled.own));
  renameSync(making, join(releasesOf(home), name));
  point(home, name);
  prune(home);
  return ok({ ...filled, name });
}

async function rollBackUnderLock(home: string): Promise<Result<{ readonly name: string }>> {
  const current = currentRelease(home);
  const names = releaseNames(home);
  const before = current === undefined ? undefined : names[names.indexOf(current) - 1];
  const left = ownOf(home, current);
  if (before === undefined || left === undefined) return fail('release.noneBefore', { folder: home });
  await keepLasting(left, join(releasesOf(home), before));
  point(home, before);
  return ok({ name: before });
}

const NO_RIGHT = ['EACCES', 'EPERM', 'EROFS'];

/** One at a time; what a full disk or a missing right stops is a problem, and `current` stays as it was. */
async function underLock<Value>(
  home: string,
  act: () => Promise<Result<Value>>,
): Promise<Result<Value, Problem>> {
  try {
    mkdirSync(releasesOf(home), { recursive: true });
    const lock = acquireLock(join(home, '.lock'));
    if (!lock.ok) return fail('release.locked', lock.problem.args);
    try {
      return await act();
    } finally {
      lock.value();
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (isDiskFull(error)) return fail('release.diskFull', { folder: home });
    if (NO_RIGHT.includes(code)) return fail('release.noRight', { folder: home });
    throw error;
  }
}

/**
 * Puts a built site into `<home>/releases/<number>` and points the link `<home>/current` at it, in one step. Files that
 * did not change since the current release are the same files on the disk, with their compressed copies; what readers of
 * its pages may still ask for is kept for one release.
 *
 * @param from folder of a built site
 * @param home where the releases of the site live; made when it is not there
 * @returns the problems `release.noSite`, `release.locked`, `release.diskFull`, `release.noRight`; then nothing has changed
 * for visitors
 */
export async function publishRelease(from: string, home: string): Promise<Result<Released>> {
  if (!existsSync(join(from, 'index.html'))) return fail('release.noSite', { folder: from });
  return underLock(home, () => publishUnderLock(from, home));
}

/**
 * Points `<home>/current` at the release before it. Rolling back again goes one further.
 *
 * @returns the release visitors get now; the problems `release.noneBefore`, `release.locked`, `release.noRight`
 */
export async function rollBack(home: string): Promise<Result<{ readonly name: string }>> {
  if (!existsSync(releasesOf(home))) return fail('release.noneBefore', { folder: home });
  return underLock(home, () => rollBackUnderLock(home));
}
