import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { href } from '../../href.ts';
import type { HeaderRule } from '../serve/header-rules.ts';

type Headers = HeaderRule['headers'];

const everywhere: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** No other site may lay a page of ours under a reader's finger… */
const unframed: Headers = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
];

/** …save the tools made for being framed. */
const framed: Headers = [['Content-Security-Policy', 'frame-ancestors *']];

/**
 * What a host is to send along with the files of the finished site. Hosts add up the headers of all rules that match a
 * path and can't take one back, so the rules on framing name every entry of the folder and never meet.
 *
 * @param entries names in the site's folder that are pages or hold some; folders end in a slash
 */
export function headerRules(entries: readonly string[]): HeaderRule[] {
  const patterns = entries
    .filter((entry) => entry !== 'embed/')
    .map((entry) => (entry.endsWith('/') ? `/${entry}*` : `/${entry}`));
  const rules: HeaderRule[] = [
    { pattern: '/*', headers: everywhere },
    { pattern: '/', headers: unframed },
    ...patterns.sort().map((pattern) => ({ pattern, headers: unframed })),
    { pattern: '/embed/*', headers: framed },
    { pattern: '/_astro/*', headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
    { pattern: '/sw.js', headers: [['Cache-Control', 'no-cache']] },
  ];
  return rules.map(({ pattern, headers }) => ({ pattern: href(pattern), headers }));
}

/** The form that Cloudflare and Netlify read: a path, its headers indented below. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

/** Writes `_headers` into the finished site. */
export function writeHeaders(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const entries = new Set(pages.map((page) => page.replace(/[\\/].*/, '/')));
  writeFileSync(path.join(folder, '_headers'), headersFile(headerRules([...entries])));
}
