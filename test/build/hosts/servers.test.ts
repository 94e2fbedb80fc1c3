import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerPlan, withoutHttps } from '../../../src/build/hosts/plan.ts';
import { headersFor } from '../../../src/build/serve/header-rules.ts';
import {
  type Answer,
  ask,
  has,
  hasBrotli,
  hasCaddy,
  hasNginx,
  type Running,
  startCaddy,
  startNginx,
  startPreview,
  startSecureNginx,
} from './servers.ts';
import { laySite, style, zstd } from './site.ts';

const servers = [
  {
    name: 'nginx',
    here: hasNginx,
    start: startNginx,
    plan: headerPlan,
    copies: hasBrotli ? ['br', 'gzip'] : ['gzip'],
  },
  { name: 'Caddy', here: hasCaddy, start: startCaddy, plan: headerPlan, copies: ['br', 'zstd', 'gzip'] },
  // Compresses on the way; the copies are for those who serve many.
  {
    name: 'npm run preview',
    here: true,
    start: startPreview,
    plan: withoutHttps(headerPlan),
    copies: ['gzip'],
  },
];

/** What a path answers, and whose headers it has. */
const answers: readonly [path: string, status: number, type: string, headersOf: string][] = [
  ['/', 200, 'text/html; charset=utf-8', '/'],
  ['/churn/', 200, 'text/html; charset=utf-8', '/churn/'],
  ['/churn/?q=1', 200, 'text/html; charset=utf-8', '/churn/'],
  ['/churn/index.md', 200, 'text/markdown; charset=utf-8', '/churn/index.md'],
  ['/embed/churn/', 200, 'text/html; charset=utf-8', '/embed/churn/'],
  ['/embed/../churn/', 200, 'text/html; charset=utf-8', '/churn/'],
  ['/embed/%2e%2e/churn/', 200, 'text/html; charset=utf-8', '/churn/'],
  ['/og/churn.png', 200, 'image/png', '/og/churn.png'],
  ['/pagefind/wasm.fa.pagefind', 200, 'application/octet-stream', '/pagefind/'],
  ['/_astro/page.abc123.css', 200, 'text/css; charset=utf-8', '/_astro/page.abc123.css'],
  [
    '/_astro/search-worker-abc123.js',
    200,
    'text/javascript; charset=utf-8',
    '/_astro/search-worker-abc123.js',
  ],
  // A file that is not there has the headers of the page that says so: it may be there tomorrow, and no frame is for it.
  ['/nowhere', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/nowhere.md', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/embed/nowhere/', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/_astro/nowhere.js', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/nothing/', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/_headers', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/_redirects', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/.env', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/.well-known/x', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/churn/.git/config', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/%2eenv', 404, 'text/html; charset=utf-8', '/404.html'],
  ['/_astro/page.abc123.css.br', 404, 'text/html; charset=utf-8', '/404.html'],
];

/** Ways out of the folder; a server may refuse them or look for them inside. */
const outside = [
  '/../secret.txt',
  '/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/churn/../../secret.txt',
  '/churn/..%2f..%2fsecret.txt',
  '//../secret.txt',
  '/%00',
  '/%',
];

for (const { name, here, start, plan, copies } of servers) {
  describe.skipIf(!here)(here ? name : `${name}: skipped, the program is not installed`, () => {
    const { folder, root } = laySite();
    let server: Running;
    const get = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
      ask(server.port, path, headers, method);
    const expected = (path: string): Record<string, string> => {
      const rules = [{ pattern: '*', headers: plan.everywhere }, ...plan.exceptions];
      return Object.fromEntries(headersFor(rules, path));
    };
    const planned = ({ headers }: Answer): Record<string, unknown> => {
      const names = plan.everywhere.map(([header]) => header.toLowerCase());
      return Object.fromEntries(Object.entries(headers).filter(([header]) => names.includes(header)));
    };

    beforeAll(async () => {
      server = await start(folder, root);
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true });
    });

    it.each(answers)('%s: %i, %s, headers of %s', async (path, status, type, headersOf) => {
      const answer = await get(path);
      expect([answer.status, answer.headers['content-type']?.toString().toLowerCase()]).toEqual([
        status,
        type,
      ]);
      expect(planned(answer)).toEqual(expected(headersOf));
      expect(answer.body.toString()).not.toContain('secret');
      if (status === 404) expect(answer.body.toString()).toBe('<p>نیست</p>');
    });

    it('says no more of itself than it must', async () => {
      for (const path of ['/', '/nowhere']) {
        expect((await get(path)).headers['server'] ?? 'nginx').toBe('nginx');
      }
    });

    it('leads a folder without its slash to its address, on this host', async () => {
      const answer = await get('/churn');
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers['location']).toMatch(/^(?:\/|\.\/)?churn\/$/);
      expect(planned(answer)['content-security-policy']).toContain("default-src 'none'");
    });

    it.each(['//example.com/churn', '//example.com/%2e%2e', '/\\example.com/churn'])(
      'leads nobody to another host: %s',
      async (path) => {
        expect((await get(path)).headers['location'] ?? '/').toMatch(/^\/(?![/\\])/);
      },
    );

    it.runIf(name !== 'npm run preview')('leads an earlier address on', async () => {
      const answer = await get('/old/');
      expect([answer.status, answer.headers['location']]).toEqual([301, '/churn/']);
      expect(planned(answer)['x-frame-options']).toBe('DENY');
    });

    it.each(outside)('never leaves its folder: %s', async (path) => {
      const answer = await get(path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body.toString()).not.toContain('secret');
    });

    it('only reads', async () => {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const answer = await get('/churn/', {}, method);
        expect(answer.status).toBe(405);
        expect(planned(answer)['content-security-policy']).toContain("default-src 'none'");
      }
      expect((await get('/churn/', {}, 'HEAD')).body).toHaveLength(0);
    });

    it('answers who has the file already with 304 and no body', async () => {
      for (const path of ['/churn/', '/_astro/page.abc123.css']) {
        const etag = String((await get(path)).headers['etag']);
        expect(etag).toMatch(/^(?:W\/)?"/);
        const again = await get(path, { 'If-None-Match': etag });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
      }
    });

    it('sends the smallest copy the browser reads', async () => {
      const decode: Record<string, (body: Buffer) => string> = {
        br: (body) => brotliDecompressSync(body).toString(),
        gzip: (body) => gunzipSync(body).toString(),
        zstd: (body) => (body.toString() === zstd ? style : ''),
      };
      for (const copy of copies) {
        const answer = await get('/_astro/page.abc123.css', { 'Accept-Encoding': copy });
        expect(answer.headers['content-encoding']).toBe(copy);
        expect(answer.headers['vary']).toMatch(/accept-encoding/i);
        expect(answer.headers['content-type']).toMatch(/^text\/css/);
        expect(decode[copy]?.(answer.body)).toBe(style);
      }
      const all = await get('/_astro/page.abc123.css', { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      if (name !== 'npm run preview') expect(all.headers['content-encoding']).toBe(copies[0]);
    });

    it('sends the file itself to who reads no copy', async () => {
      for (const accepted of [undefined, 'identity', 'br;q=0, gzip;q=0, zstd;q=0']) {
        const headers = accepted === undefined ? {} : { 'Accept-Encoding': accepted };
        const answer = await get('/_astro/page.abc123.css', headers);
        expect(answer.headers['content-encoding']).toBeUndefined();
        expect(answer.body.toString()).toBe(style);
      }
    });

    it('compresses a text without copies on the way', async () => {
      const answer = await get('/churn/', { 'Accept-Encoding': 'gzip' });
      expect(answer.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(answer.body)).toEqual(readFileSync(join(root, 'churn/index.html')));
    });
  });
}

const hasOpenssl = has('openssl', 'version');
const canSecure = hasNginx && hasOpenssl;

describe.skipIf(!canSecure)(
  canSecure ? 'nginx over https' : 'nginx over https: skipped, nginx or openssl is missing',
  () => {
    const { folder, root } = laySite();
    let server: Running & { readonly secure: number };

    beforeAll(async () => {
      server = await startSecureNginx(folder, root);
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true });
    });

    it('leads from http to https, whatever host was asked for', async () => {
      const answer = await ask(server.port, '/churn/?q=1', { Host: 'example.com' });
      expect([answer.status, answer.headers['location']]).toEqual([301, 'https://localhost/churn/?q=1']);
    });

    it('asks for https from then on', async () => {
      const answer = await ask(server.secure, '/', {}, 'GET', true);
      expect(answer.status).toBe(200);
      expect(answer.headers['strict-transport-security']).toBe('max-age=63072000');
      expect(answer.headers['content-security-policy']).toContain('upgrade-insecure-requests');
    });
  },
);

describe('in a sub-folder of another site', () => {
  const inFolder = [
    { name: 'nginx', here: hasNginx, start: startNginx },
    { name: 'Caddy', here: hasCaddy, start: startCaddy },
  ];
  it.each(inFolder.filter(({ here }) => here))(
    '$name serves the site there and nothing else',
    async ({ start }) => {
      const { folder, root } = laySite();
      const server = await start(folder, root, '/knowledge/');
      const paths = [
        '/knowledge/churn/',
        '/churn/',
        '/knowledge/nowhere',
        '/knowledge/.env',
        '/knowledge/../../secret.txt',
      ];
      const statuses = await Promise.all(paths.map(async (path) => (await ask(server.port, path)).status));
      const leads = await Promise.all(
        ['/', '/knowledge', '/knowledge/churn'].map(
          async (path) => (await ask(server.port, path)).headers['location'],
        ),
      );
      const missing = await ask(server.port, '/knowledge/nowhere');
      await server.stop();
      rmSync(folder, { recursive: true });
      expect(statuses.slice(0, 4)).toEqual([200, 404, 404, 404]);
      expect([400, 404]).toContain(statuses[4]);
      expect(leads.map((lead) => String(lead).replace('./', '/knowledge/'))).toEqual([
        '/knowledge/',
        '/knowledge/',
        '/knowledge/churn/',
      ]);
      expect(missing.body.toString()).toBe('<p>نیست</p>');
    },
  );
});
