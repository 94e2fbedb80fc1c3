import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createSiteServer } from '../../src/build/serve/server.ts';
import { site } from '../../src/site.ts';
import { test as base, expect } from './support/test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const withdrawn = fileURLToPath(new URL('../../src/build/offline/withdrawn.js', import.meta.url));
const READ = '/churn/churn-rate/';
const UNREAD = '/churn/churn-reduction/';

/** Gives every page another heading and every style sheet another name, as a release with new styles does; drops the old ones. */
function release(folder: string, version: string): void {
  const assets = join(folder, '_astro');
  const renamed = readdirSync(assets)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, file.replace(/\.css$/, `-${version}.css`)] as const);
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|json)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const renewed = renamed.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    writeFileSync(
      join(folder, file),
      renewed
        .replace('</h1>', ` ${version}</h1>`)
        .replace(/shell-\$\{version\}|"version":"\w+"/, (found) =>
          found.startsWith('shell') ? `shell-${version}` : `"version":"${version}"`,
        ),
    );
  }
}

/** A third of the library, so that three downloads of it take no minutes; `around.spec.ts` keeps the whole. */
function shorten(folder: string): void {
  const file = join(folder, 'offline.json');
  const { files, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  const some = files.filter(
    ({ address }: { address: string }) => !/\/pagefind\/|\/glossary\/[^c]/.test(address),
  );
  writeFileSync(file, JSON.stringify({ ...rest, files: some }));
}

/** A site that can be released anew while a reader is there. */
interface Host {
  readonly url: string;
  readonly publish: (version: string) => void;
  /** Takes a folder of the release away, as a copy that broke off leaves it. */
  readonly lose: (part: string) => void;
  /** Is out of reach from now on, or back. */
  readonly reach: (isThere: boolean) => Promise<void>;
  /** Publishes the worker of a site that keeps nothing. */
  readonly withdraw: () => void;
}

const test = base.extend<{ host: Host }>({
  host: async ({ page: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    const published = join(folder, 'site');
    const publish = (version: string) => {
      rmSync(published, { recursive: true, force: true });
      cpSync(dist, published, { recursive: true });
      shorten(published);
      release(published, version);
    };
    const lose = (part: string) => rmSync(join(published, part), { recursive: true });
    const withdraw = () => cpSync(withdrawn, join(published, 'sw.js'));
    publish('one');
    const server = createSiteServer({ folder: published, base: site.base });
    const listen = async (wanted: number) => {
      await once(server.listen(wanted, '127.0.0.1'), 'listening');
      return (server.address() as AddressInfo).port;
    };
    const port = await listen(0);
    const reach = async (isThere: boolean) => {
      if (isThere) return void (await listen(port));
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    };
    await use({
      url: `http://127.0.0.1:${port}${site.base.slice(0, -1)}`,
      publish,
      lose,
      reach,
      withdraw,
    });
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Of which release the page is, and whether its styles came with it. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    release: document.querySelector('h1')?.textContent?.split(' ').at(-1),
    styles: [...document.styleSheets].map(({ href }) => href?.match(/-(\w+)\.css$/)?.[1]),
    dressed: getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
  }));

const whole = (version: string) => ({
  release: version,
  styles: expect.not.arrayContaining([version === 'one' ? 'two' : 'one']),
  dressed: true,
});

/**
 * The worker of a new release waits until the old one has answered all it was asked. A page opened while one takes over
 * from the other was now and then seen to wait without end when the site is out of reach, so the change is let pass first.
 */
const settled = (page: Page) =>
  page.waitForFunction(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    return installing === null && waiting === null && active?.state === 'activated';
  });

const controlled = async (page: Page, url: string) => {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

test('a new release reaches a reader whole, and what was kept of the last one stays whole', async ({
  page,
  host,
  troubles,
}) => {
  await controlled(page, `${host.url}/`);
  await page.goto(host.url + READ);
  await page.goto(host.url + UNREAD);
  expect(await seen(page)).toEqual(whole('one'));

  host.publish('two');
  // On a machine that is busy the kept page comes first: the worker waits for the network only so long.
  await expect(async () => {
    await page.goto(host.url + READ);
    expect(await seen(page)).toEqual(whole('two'));
  }).toPass();

  await settled(page);
  await host.reach(false);
  await page.goto(host.url + READ);
  expect(await seen(page)).toEqual(whole('two'));
  // Not seen since: still the last release, with its own styles.
  await page.goto(host.url + UNREAD);
  expect(await seen(page)).toEqual(whole('one'));
  troubles.splice(0);
});

/** Of which release the unread page is that the worker answers with. */
const unreadRelease = (page: Page) =>
  page.evaluate(
    async (address) => /(\w+)<\/h1>/.exec(await (await fetch(address)).text())?.[1],
    `${site.base.slice(0, -1)}${UNREAD}`,
  );

/** Of which release the unread page is in each library on the device. */
const keptReleases = (page: Page) =>
  page.evaluate(
    async (path) => {
      const names = (await caches.keys()).filter((name) => name.startsWith('library-'));
      return Promise.all(
        names.map(async (name) => {
          const kept = await (await caches.open(name)).match(path, { ignoreSearch: true });
          return /(\w+)<\/h1>/.exec((await kept?.text()) ?? '')?.[1];
        }),
      );
    },
    `${site.base.slice(0, -1)}${UNREAD}`,
  );

test('a library kept whole is exchanged whole: a broken download leaves the last one', async ({
  page,
  host,
  troubles,
}) => {
  test.setTimeout(150_000);
  const keepAll = () => page.locator('offline-library [data-part=save]').click();
  const status = page.locator('offline-library [role=status]');
  await controlled(page, `${host.url}/offline/`);
  await keepAll();
  await expect(status).toHaveText('همه‌چیز روی این دستگاه است.', { timeout: 90_000 });

  host.publish('two');
  host.lose('glossary');
  await page.goto(`${host.url}/offline/`);
  await keepAll();
  await expect(status).toHaveText(/^ذخیره نیمه‌کاره ماند/, { timeout: 60_000 });
  expect(await keptReleases(page)).toEqual(['one']);
  await host.reach(false);
  expect(await unreadRelease(page)).toBe('one');

  await host.reach(true);

  host.publish('two');
  await page.goto(`${host.url}/offline/`);
  await keepAll();
  await expect(status).toHaveText('همه‌چیز روی این دستگاه است.', { timeout: 90_000 });
  expect(await keptReleases(page)).toEqual(['two']);
  await host.reach(false);
  expect(await unreadRelease(page)).toBe('two');
  troubles.splice(0);
});

test('the worker can be withdrawn: nothing of it or of what it kept stays', async ({
  page,
  host,
  troubles,
}) => {
  await controlled(page, host.url + READ);
  host.withdraw();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  // The worker leaves and opens the page again.
  await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => ['moving'])).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await seen(page)).toEqual(whole('one'));
  troubles.splice(0);
});
