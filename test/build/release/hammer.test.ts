import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishRelease, rollBack } from '../../../src/build/release/release.ts';
import { hasNginx, startNginx } from '../hosts/servers.ts';

const REQUESTS = 20_000;
const VISITORS = 16;

const agent = new Agent({ keepAlive: true, maxSockets: VISITORS });
const fetchText = (port: number, path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent }, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode ?? 0, body });
    }).on('error', reject);
  });

/** Each version's page is long enough to be sent in several pieces, and names its style sheet. */
const versions = ['one', 'two'] as const;
const pageOf = (version: string) => `<p>${`release-${version} `.repeat(4000)}</p>`;
const sheetOf = (version: string) => `.${version}{}`.repeat(50);

it.skipIf(!hasNginx)(
  `gives no bad answer in ${REQUESTS} while releases come and go`,
  { timeout: 90_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hammer-'));
    const home = join(folder, 'home');
    const sites = versions.map((version) => {
      const site = join(folder, version);
      mkdirSync(join(site, '_astro'), { recursive: true });
      writeFileSync(join(site, 'index.html'), pageOf(version));
      writeFileSync(join(site, '404.html'), 'none');
      writeFileSync(join(site, '_astro', `a.${version}.css`), sheetOf(version));
      return site;
    });
    await publishRelease(sites[0] ?? '', home);
    const nginx = await startNginx(folder, join(home, 'current'));

    const bad: string[] = [];
    let asked = 0;
    const visit = async () => {
      while (asked < REQUESTS) {
        asked += 2;
        const page = await fetchText(nginx.port, '/');
        const version = versions.find((one) => page.body === pageOf(one));
        if (page.status !== 200 || version === undefined) bad.push(`page ${page.status} ${page.body.length}`);
        const sheet = await fetchText(nginx.port, `/_astro/a.${version}.css`);
        if (sheet.status !== 200 || sheet.body !== sheetOf(version ?? ''))
          bad.push(`sheet of ${version} ${sheet.status}`);
      }
    };
    let switches = 0;
    const release = async () => {
      for (let turn = 1; asked < REQUESTS; turn++) {
        const done =
          turn % 5 === 0 ? await rollBack(home) : await publishRelease(sites[turn % 2] ?? '', home);
        if (!done.ok) bad.push(done.problem.code);
        switches++;
      }
    };
    try {
      await Promise.all([...Array.from({ length: VISITORS }, visit), release()]);
    } finally {
      agent.destroy();
      await nginx.stop();
      rmSync(folder, { recursive: true, force: true });
    }
    console.log(`${asked} requests during ${switches} switches`);
    expect(bad).toEqual([]);
    expect(switches).toBeGreaterThan(10);
  },
);
