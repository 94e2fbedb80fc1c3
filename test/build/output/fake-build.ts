/** A build in a process of its own, to be killed: `node fake-build.ts <folder> <version>`. Slow on purpose. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildSite } from '../../../src/build/output/build-site.ts';

export const pageCount = 30;

const [folder, version] = process.argv.slice(2);

if (folder !== undefined && version !== undefined) {
  const places = { site: join(folder, 'dist'), workshop: join(folder, 'workshop') };
  await buildSite(places, {
    async render(aside) {
      mkdirSync(aside, { recursive: true });
      for (let page = 0; page < pageCount; page += 1) {
        writeFileSync(join(aside, `${page}.html`), version);
        await setTimeout(4);
      }
      return { exitCode: 0, diskFull: false };
    },
    async index(aside) {
      writeFileSync(join(aside, 'index.bin'), version);
      await setTimeout(20);
    },
    checks: [],
  });
}
