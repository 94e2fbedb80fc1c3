import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import type { OutputCheck } from './checks.ts';
import { isDiskFull } from './disk-full.ts';
import { acquireLock } from './lock.ts';
import { asideOf, type Places, recover, swap, tidy } from './swap.ts';

/** How rendering ended: its exit code as a shell tells it, and whether the disk was full. */
export interface Rendering {
  readonly exitCode: number;
  readonly diskFull: boolean;
}

export interface BuildSteps {
  /** Writes every page into the folder. */
  readonly render: (folder: string) => Promise<Rendering>;
  /** Adds what is made of the finished pages: the search index, the book. */
  readonly finish: (folder: string) => Promise<void>;
  readonly checks: readonly OutputCheck[];
}

/** A finished site and how many pages it has. */
export interface Built {
  readonly pages: number;
}

const wasStopped = (exitCode: number): boolean => exitCode > 128;

async function buildAside(folder: string, steps: BuildSteps): Promise<Result<Built>> {
  const { exitCode, diskFull } = await steps.render(folder);
  if (exitCode !== 0 && diskFull) return fail('build.diskFull');
  if (exitCode !== 0) return fail(wasStopped(exitCode) ? 'build.stopped' : 'build.failed');
  await steps.finish(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const [problem] = steps.checks.flatMap((check) => check({ folder, files }));
  if (problem !== undefined) return { ok: false, problem };
  return ok({ pages: files.filter((file) => file.endsWith('.html')).length });
}

/**
 * Builds the site aside and puts it in its place in one step, so that whatever happens on the way the last good
 * site stays whole. Two builds at once are refused.
 *
 * @returns the problems `build.locked`, `build.failed`, `build.stopped`, `build.diskFull` and those of the checks
 */
export async function buildSite(places: Places, steps: BuildSteps): Promise<Result<Built>> {
  try {
    const lock = acquireLock(join(places.workshop, 'lock'));
    if (!lock.ok) return lock;
    try {
      return await buildUnderLock(places, steps);
    } finally {
      lock.value();
    }
  } catch (error) {
    if (isDiskFull(error)) return fail('build.diskFull');
    throw error;
  }
}

async function buildUnderLock(places: Places, steps: BuildSteps): Promise<Result<Built, Problem>> {
  recover(places);
  tidy(places);
  const aside = asideOf(places);
  try {
    const built = await buildAside(aside, steps);
    if (built.ok) swap(aside, places);
    return built;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
