import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './header-rules.ts';

export interface SiteServerOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** `/`, or the sub-folder the site lives in, with both slashes. */
  readonly base: string;
}

/** Astro puts a digest into the names of these files, so their content never changes. */
const hashedAssets = '/_astro/';

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const body = read(join(folder, '404.html'));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
}

/** The path inside the site, `undefined` for one outside it. `URL` has resolved every `..` by then. */
function innerPath(request: IncomingMessage, base: string): string | undefined {
  const pathname = URL.parse(`http://localhost${request.url}`)?.pathname;
  // A double slash would turn a redirect into one to another host.
  if (!pathname?.startsWith(base) || pathname.includes('//')) return undefined;
  return `/${pathname.slice(base.length)}`;
}

/** The types the server library does not know, or names without their character set. */
function completeType(response: ServerResponse, path: string): void {
  if (/\.(pf_\w+|pagefind)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  if (path.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown;charset=utf-8');
}

/** What the host's own file says about a path, on top of what every host does. */
function setHeaders(response: ServerResponse, { folder, base }: SiteServerOptions, path: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (path.startsWith(hashedAssets)) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  }
  const rules = parseHeaderRules(read(join(folder, '_headers')));
  for (const [name, value] of headersFor(rules, `${base}${path.slice(1)}`)) response.setHeader(name, value);
}

/** Serves the built site as a static host would: its `_headers`, its 404 page, compressed, under its base path. */
export function createSiteServer(site: SiteServerOptions): Server {
  const { folder, base } = site;
  const compress = compression();
  // `dev` looks at the disk for each request, so that a new build shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders: completeType });

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = innerPath(request, base);
    if (path === undefined && request.url === '/') return redirect(response, base);
    if (path === undefined) return notFound(folder, response);
    setHeaders(response, site, path);
    const isFolder = !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
    if (isFolder) return redirect(response, `${base}${path.slice(1)}/`);
    request.url = path;
    return files(request, response, () => notFound(folder, response));
  };
  // The middleware's types ask for Express, its code only for what node:http gives.
  return createServer((request, response) => {
    compress(request as never, response as never, () => answer(request, response));
  });
}
