/**
 * A build in a process of its own, to be killed: `node fake-build.ts <folder> <version> [step]`. It says where it is, a
 * line a step, and waits for its killer after the step it was given.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildSite } from '../../../src/build/output/build-site.ts';

export const pageCount = 30;

const [folder, version, lastStep] = process.argv.slice(2);

async function step(name: string): Promise<void> {
  process.stdout.write(`${name}\n`);
  if (name === lastStep) await setTimeout(60_000);
}

if (folder !== undefined && version !== undefined) {
  const places = { site: join(folder, 'dist'), workshop: join(folder, 'workshop') };
  await buildSite(places, {
    async render(aside) {
      mkdirSync(aside, { recursive: true });
      for (let page = 0; page < pageCount; page += 1) {
        writeFileSync(join(aside, `${page}.html`), version);
        await step(`page ${page}`);
      }
      return { exitCode: 0, diskFull: false };
    },
    async finish(aside) {
      writeFileSync(join(aside, 'index.bin'), version);
      await step('indexed');
    },
    checks: [],
  });
}
