import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { caddyFile } from '../../../src/build/hosts/caddy.ts';
import { nginxFile } from '../../../src/build/hosts/nginx.ts';
import { headerPlan } from '../../../src/build/hosts/plan.ts';
import type { Publication } from '../../../src/build/hosts/publication.ts';
import { listen } from '../../../src/build/serve/listen.ts';
import { createSiteServer } from '../../../src/build/serve/server.ts';

const moved = [{ from: '/old/', to: '/churn/' }];
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const has = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export const hasNginx = has('nginx', '-v');
export const hasBrotli = hasNginx && existsSync(brotliModule);
export const hasCaddy = has('caddy', 'version');

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A raw request: fetch would tidy the path up before it is sent. */
export const ask = (
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  secure = false,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const send = secure ? secureRequest : request;
    // The certificate is one of a test.
    const options = {
      host: '127.0.0.1',
      port,
      path,
      headers,
      method,
      agent: false,
      rejectUnauthorized: false,
    };
    const sent = send(options, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A server in its own process, once it answers. */
async function started(process: ChildProcess, port: number): Promise<Running> {
  let said = '';
  process.stderr?.on('data', (text) => {
    said += text;
  });
  const stop = (): Promise<unknown> => {
    const ended = new Promise((resolve) => process.once('exit', resolve));
    return process.kill() ? ended : Promise.resolve();
  };
  for (let attempt = 0; attempt < 200 && process.exitCode === null; attempt += 1) {
    const answer = await ask(port, '/').catch(() => undefined);
    if (answer !== undefined) return { port, stop };
    await setTimeout(50);
  }
  throw new Error(said);
}

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<unknown>;
}

export const publicationOf = (folder: string, root: string, base = '/'): Publication => ({
  base,
  name: 'localhost',
  root,
  certificate: join(folder, 'certificate.pem'),
  key: join(folder, 'key.pem'),
  brotli: hasBrotli,
});

/** What surrounds a site's file: everything nginx writes goes below the folder, and it stays one process of ours. */
export function nginxAround(folder: string, site: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const text = [
    hasBrotli ? `load_module ${brotliModule};` : '',
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr;`,
    'events {}',
    `http { access_log off; ${places.join(' ')} include ${site}; }`,
  ];
  const file = join(folder, 'around.conf');
  writeFileSync(file, text.join('\n'));
  return file;
}

export async function startNginx(folder: string, root: string, base = '/'): Promise<Running> {
  const port = await freePort();
  const site = join(folder, 'nginx.conf');
  const listen = { http: `127.0.0.1:${port}` };
  writeFileSync(site, nginxFile(headerPlan, moved, publicationOf(folder, root, base), listen));
  const args = ['-p', folder, '-e', 'stderr', '-c', nginxAround(folder, site)];
  return started(spawn('nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] }), port);
}

/** As the build writes it, with ports of ours. */
export async function startSecureNginx(
  folder: string,
  root: string,
): Promise<Running & { readonly secure: number }> {
  const [port, secure] = [await freePort(), await freePort()];
  const publication = publicationOf(folder, root);
  const { certificate, key } = publication;
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', ...made, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const site = join(folder, 'nginx.conf');
  const listen = { http: `127.0.0.1:${port}`, https: `127.0.0.1:${secure}` };
  writeFileSync(site, nginxFile(headerPlan, moved, publication, listen));
  const args = ['-p', folder, '-e', 'stderr', '-c', nginxAround(folder, site)];
  return { ...(await started(spawn('nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] }), port)), secure };
}

export async function startCaddy(folder: string, root: string, base = '/'): Promise<Running> {
  const port = await freePort();
  const home = join(folder, 'caddy');
  mkdirSync(home);
  writeFileSync(
    join(folder, 'Caddyfile'),
    caddyFile(headerPlan, moved, publicationOf(folder, '/nowhere', base)),
  );
  writeFileSync(join(home, 'Caddyfile'), '{\n\tadmin off\n}\nimport ../Caddyfile\n');
  const env = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: root,
  };
  const args = ['run', '--adapter', 'caddyfile', '--config', join(home, 'Caddyfile')];
  return started(spawn('caddy', args, { env, stdio: ['ignore', 'ignore', 'pipe'] }), port);
}

export async function startPreview(_folder: string, root: string): Promise<Running> {
  const server = createSiteServer({ folder: root, base: '/' });
  const port = (await listen(server, 0)) ?? 0;
  return { port, stop: () => new Promise((resolve) => server.close(resolve)) };
}
