import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { mediaType } from '../hosts/media-types.ts';
import { headerPlan, withoutHttps } from '../hosts/plan.ts';
import { unserved } from '../hosts/publication.ts';
import { type HeaderRule, headersFor } from './header-rules.ts';

export interface SiteServerOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** `/`, or the sub-folder the site lives in, with both slashes. */
  readonly base: string;
  /** What is sent along: else what our own servers send, less what asks for https. */
  readonly rules?: readonly HeaderRule[];
}

const plain = withoutHttps(headerPlan);
const ownRules: readonly HeaderRule[] = [{ pattern: '*', headers: plain.everywhere }, ...plain.exceptions];

const isUnserved = new RegExp(unserved);

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

function notFound(site: SiteServerOptions, response: ServerResponse): void {
  const body = read(join(site.folder, '404.html'));
  setHeaders(response, site, '/404.html');
  response.writeHead(404, { 'Content-Type': mediaType('.html') }).end(body);
}

/** The path inside the site, `undefined` for one outside it. `URL` has resolved every `..` by then. */
function innerPath(request: IncomingMessage, base: string): string | undefined {
  const pathname = URL.parse(`http://localhost${request.url}`)?.pathname;
  // A double slash would turn a redirect into one to another host.
  if (!pathname?.startsWith(base) || pathname.includes('//')) return undefined;
  return `/${pathname.slice(base.length)}`;
}

/** As the file's name would be: `%2eenv` is a dotfile too. What can't be read as a name is none. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The headers of a path inside the site, and of no path tried before it. */
function setHeaders(response: ServerResponse, { base, rules }: SiteServerOptions, path: string): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const headers = headersFor(rules ?? ownRules, `${base}${path.slice(1)}`);
  for (const [name, value] of headers) response.setHeader(name, value);
}

/** Serves the built site as our own servers would: its headers, its 404 page, compressed, under its base path. */
export function createSiteServer(site: SiteServerOptions): Server {
  const { folder, base } = site;
  const compress = compression();
  // `dev` looks at the disk for each request, so that a new build shows without a restart.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('Content-Type', mediaType(path)),
  });

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = innerPath(request, base);
    if (path === undefined && request.url === '/') return redirect(response, base);
    if (path === undefined || isUnserved.test(decoded(path))) return notFound(site, response);
    setHeaders(response, site, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const isFolder = !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
    if (isFolder) return redirect(response, `${base}${path.slice(1)}/`);
    request.url = path;
    return files(request, response, () => notFound(site, response));
  };
  // The middleware's types ask for Express, its code only for what node:http gives.
  return createServer((request, response) => {
    compress(request as never, response as never, () => answer(request, response));
  });
}
