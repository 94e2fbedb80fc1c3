import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recover } from '../../../src/build/output/swap.ts';
import { pageCount } from './fake-build.ts';

const script = fileURLToPath(new URL('fake-build.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const places = { site: join(folder, 'dist'), workshop: join(folder, 'workshop') };

afterAll(() => rmSync(folder, { recursive: true }));

interface Kill {
  /** The step after which the build is killed. */
  readonly step: string;
  /** The build stays at that step until it is killed. */
  readonly waits: boolean;
  readonly afterMs: number;
  readonly signal: NodeJS.Signals;
}

/** Runs one build, killed or not, to its end. */
async function build(version: string, kill?: Kill): Promise<void> {
  const args = [script, folder, version, ...(kill?.waits ? [kill.step] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== kill?.step) continue;
    await setTimeout(kill.afterMs);
    child.kill(kill.signal);
  }
  await ended;
}

/** The versions of all files of the site and how many there are: one version and all files, when it is whole. */
function look(): { versions: string[]; files: number } {
  recover(places);
  const names = readdirSync(places.site);
  const versions = new Set(names.map((name) => readFileSync(join(places.site, name), 'utf8')));
  return { versions: [...versions], files: names.length };
}

const signalOf = (index: number): NodeJS.Signals => (index % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
const files = pageCount + 1;

const duringPages = Array.from({ length: 12 }, (_, index): Kill => {
  return { step: `page ${index * 2}`, waits: true, afterMs: 0, signal: signalOf(index) };
});
// Around the exchange itself, a matter of a millisecond: the old site or the new one, never a mixture.
const aroundExchange = [0, 0, 1, 1, 2, 3, 5, 8].map((afterMs, index): Kill => {
  return { step: 'indexed', waits: false, afterMs, signal: signalOf(index) };
});

describe('buildSite, killed', () => {
  beforeAll(() => build('first'));

  it.each(duringPages)('leaves the old site after $step ($signal)', async (kill) => {
    const before = look();
    await build('half', kill);
    expect(look()).toEqual(before);
    expect(before.files).toBe(files);
  });

  it.each(aroundExchange)('leaves a whole site $afterMs ms after the index ($signal)', async (kill) => {
    const [old = ''] = look().versions;
    const version = `${old}+`;
    await build(version, kill);
    expect([
      { versions: [old], files },
      { versions: [version], files },
    ]).toContainEqual(look());
  });

  it('and the next build succeeds and leaves nothing else behind', async () => {
    await build('last');
    expect(look()).toEqual({ versions: ['last'], files });
    expect(readdirSync(places.workshop)).toEqual([]);
  });
});
