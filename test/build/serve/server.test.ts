import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/build/serve/listen.ts';
import { createSiteServer } from '../../../src/build/serve/server.ts';

const long = 'متن بلند. '.repeat(500);
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const files = {
  'site/index.html': 'خانه',
  'site/404.html': 'نیست',
  'site/churn/index.html': long,
  'site/_astro/page.abc123.css': 'a{}',
  'site/font.woff2': 'x',
  'site/pagefind/index.pf_meta': 'x',
  'site/churn.md': 'متن',
  'secret.txt': 'secret',
};
const servers: Server[] = [];

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A raw request: fetch would tidy the path up before it is sent. */
function get(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });
}

async function open(base: string): Promise<number> {
  const server = createSiteServer({ folder: join(folder, 'site'), base });
  servers.push(server);
  return (await listen(server, 0)) ?? 0;
}

let port = 0;
let inFolder = 0;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  port = await open('/');
  inFolder = await open('/knowledge/');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('createSiteServer', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/churn/', 200, 'text/html; charset=utf-8'],
    ['/_astro/page.abc123.css', 200, 'text/css; charset=utf-8'],
    ['/font.woff2', 200, 'font/woff2'],
    ['/pagefind/index.pf_meta', 200, 'application/octet-stream'],
    ['/churn.md', 200, 'text/markdown; charset=utf-8'],
    ['/nowhere/', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i and %s', async (path, status, type) => {
    const answer = await get(port, path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe(type);
  });

  it('shows the 404 page for what is not there', async () => {
    expect((await get(port, '/nowhere')).body.toString()).toBe('نیست');
  });

  it('sends a folder without its slash to the right address', async () => {
    const answer = await get(port, '/churn');
    expect([answer.status, answer.headers.location]).toEqual([308, '/churn/']);
  });

  it('compresses text for those who can read it', async () => {
    const answer = await get(port, '/churn/', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.body).toString()).toBe(long);
    expect((await get(port, '/churn/')).body.toString()).toBe(long);
  });

  it('keeps hashed assets for ever and pages not at all', async () => {
    expect((await get(port, '/_astro/page.abc123.css')).headers['cache-control']).toContain('immutable');
    expect((await get(port, '/churn/')).headers['cache-control']).toBe('no-cache');
  });

  it('sends the site’s headers, also with the 404 page, and asks for no https it does not have', async () => {
    for (const path of ['/', '/nowhere/', '/embed/nowhere/']) {
      const { headers } = await get(port, path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/churn/../../secret.txt',
    '//secret.txt',
    '//churn',
    '/%00',
    '/%',
    'http://',
  ])('never leaves its folder: %s', async (path) => {
    const answer = await get(port, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  it('only reads', async () => {
    expect((await get(port, '/', {}, 'POST')).status).toBe(405);
    expect((await get(port, '/churn/', {}, 'HEAD')).body).toHaveLength(0);
  });

  it('lives under its base path', async () => {
    expect((await get(inFolder, '/')).headers.location).toBe('/knowledge/');
    expect((await get(inFolder, '/knowledge/')).body.toString()).toBe('خانه');
    expect((await get(inFolder, '/knowledge/churn')).headers.location).toBe('/knowledge/churn/');
    expect((await get(inFolder, '/churn/')).status).toBe(404);
  });
});

describe('listen', () => {
  it('takes the next port when the wanted one is taken', async () => {
    const first = createServer();
    const second = createServer();
    servers.push(first, second);
    const taken = (await listen(first, 20_000 + Math.floor(process.pid % 20_000))) ?? 0;
    expect(await listen(second, taken)).toBeGreaterThan(taken);
  });
});
