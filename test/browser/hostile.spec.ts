import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type HeaderRule, parseHeaderRules } from '../../src/build/serve/header-rules.ts';
import { listen } from '../../src/build/serve/listen.ts';
import { createSiteServer } from '../../src/build/serve/server.ts';
import { site } from '../../src/site.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** Everything a page without our own policy could try; `there` is somebody else's host. */
const hostilePage = (there: string): string => `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline' 'unsafe-eval'">
<base href="${there}/base/">
<script>document.title = 'ran'</script>
<script type="module">document.title = 'ran'</script>
<script type="importmap">{"imports": {"x": "${there}/map.js"}}</script>
<script nonce="x" src="data:text/javascript,document.title='ran'"></script>
<script src="${there}/script.js"></script>
<link rel="stylesheet" href="${there}/style.css">
<link rel="prefetch" href="${there}/prefetch">
<link rel="modulepreload" href="${there}/preload.js">
<link rel="icon" href="${there}/icon">
<link rel="manifest" href="${there}/manifest">
<style>@import "${there}/import.css"; body { background: url(${there}/background) }</style>
<body onload="document.title = 'ran'" style="background: url(${there}/attribute)">
<img src="x" onerror="document.title = 'ran'">
<img src="${there}/picture" alt=""><video src="${there}/film" autoplay></video><audio src="${there}/sound" autoplay></audio>
<svg onload="document.title = 'ran'"><image href="${there}/vector"/><use href="${there}/use.svg#a"/></svg>
<iframe src="${there}/frame"></iframe><iframe srcdoc="<script>top.document.title = 'ran'</script>"></iframe>
<iframe src="javascript:void(top.document.title = 'ran')"></iframe>
<object data="${there}/object"></object><embed src="${there}/embed">
<form action="${there}/form" method="post"><input name="secret" value="1"><button id="send">send</button></form>
<form action="javascript:void(document.title='ran')"><button id="run">run</button></form>
<a id="ping" href="#x" ping="${there}/ping">ping</a>
<a id="javascript" href="javascript:void(document.title = 'ran')">run</a>`;

interface Visit {
  readonly sent: string[];
  readonly title: string;
}

async function opened(server: Server): Promise<string> {
  return `http://127.0.0.1:${await listen(server, 0)}`;
}

/** The finished site with one page more. */
function copyWith(name: string, text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  for (const entry of readdirSync(dist)) symlinkSync(path.join(dist, entry), path.join(folder, entry));
  writeFileSync(path.join(folder, name), text);
  return folder;
}

/** What a visit to the hostile page runs and sends when the site answers with these headers. */
async function visitHostile(page: Page, rules?: readonly HeaderRule[]): Promise<Visit> {
  const sent: string[] = [];
  const elsewhere = createServer((request, response) => {
    sent.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end("document.title = 'ran'");
  });
  const folder = copyWith('hostile.html', hostilePage(await opened(elsewhere)));
  const ours = createSiteServer({ folder, base: site.base, ...(rules ? { rules } : {}) });
  const address = `${await opened(ours)}${site.base}hostile.html`;
  await page.goto(address, { waitUntil: 'commit' });
  // Where nothing holds it, the page leads away with the first press.
  const pressed = rules?.length === 0 ? [] : ['javascript', 'ping', 'run', 'send'];
  for (const id of pressed) await page.locator(`#${id}`).click({ timeout: 3000, noWaitAfter: true });
  await page.waitForTimeout(500);
  const title = await page.title();
  for (const server of [ours, elsewhere]) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
  return { sent, title };
}

const ofHostFile = (): HeaderRule[] => parseHeaderRules(readFileSync(path.join(dist, '_headers'), 'utf8'));

test('a hostile page in the folder runs nothing and sends nothing', async ({ page }) => {
  expect(await visitHostile(page)).toEqual({ sent: [], title: '' });
});

test('nor does it where a host reads _headers', async ({ page }) => {
  expect(await visitHostile(page, ofHostFile())).toEqual({ sent: [], title: '' });
});

test('without headers it would', async ({ page }) => {
  const { sent, title } = await visitHostile(page, []);
  expect(title).toBe('ran');
  expect(sent.length).toBeGreaterThan(10);
});

test('where a host reads _headers, search works and pages report nothing', async ({ page }) => {
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  const server = createSiteServer({ folder: dist, base: site.base, rules: ofHostFile() });
  await page.goto(`${await opened(server)}${site.base}about/`);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('نرخ ریزش');
  await expect(page.locator('dialog .results > li').first()).toBeVisible();
  expect(troubles).toEqual([]);
  server.closeAllConnections();
  server.close();
});
