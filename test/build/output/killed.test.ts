import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { recover } from '../../../src/build/output/swap.ts';
import { pageCount } from './fake-build.ts';

const script = fileURLToPath(new URL('fake-build.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const places = { site: join(folder, 'dist'), workshop: join(folder, 'workshop') };
const moments = 20;

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one build, killed after some milliseconds; how long it took. */
async function build(version: number, signal?: NodeJS.Signals, afterMs = 0): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [script, folder, String(version)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (signal !== undefined) {
    await setTimeout(afterMs);
    child.kill(signal);
  }
  await ended;
  return performance.now() - begin;
}

/** The versions of all files of the site and how many there are: one version and all files, when it is whole. */
function look(): { versions: string[]; files: number } {
  const names = readdirSync(places.site);
  const versions = new Set(names.map((name) => readFileSync(join(places.site, name), 'utf8')));
  return { versions: [...versions], files: names.length };
}

describe('buildSite, killed', () => {
  it(`leaves a whole site at each of ${moments} moments, and the next build succeeds`, async () => {
    const whole = await build(0);
    expect(look()).toEqual({ versions: ['0'], files: pageCount + 1 });
    let last = 0;
    for (let moment = 0; moment < moments; moment += 1) {
      const version = moment + 1;
      await build(version, moment % 2 === 0 ? 'SIGKILL' : 'SIGTERM', (whole * 1.1 * moment) / (moments - 1));
      recover(places);
      const { versions, files } = look();
      expect(files).toBe(pageCount + 1);
      expect([[String(last)], [String(version)]]).toContainEqual(versions);
      last = Number(versions[0]);
    }
    // The earliest kills cannot have let anything through, or the test would not have killed at all.
    expect(last).not.toBe(0);
    await build(moments + 1);
    expect(look().versions).toEqual([String(moments + 1)]);
    expect(existsSync(places.workshop) ? readdirSync(places.workshop) : []).toEqual([]);
  }, 60_000);
});
