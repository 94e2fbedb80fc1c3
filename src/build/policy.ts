import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { frameThemeScript, themeScript } from '../components/theme-script.js';

type Csp = Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>;
type Hash = `sha256-${string}`;

export const sha256 = (text: string): Hash => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The only scripts that stand in a page itself: the theme, which must hold before the first paint. */
export const inlineScripts: readonly Hash[] = [sha256(themeScript), sha256(frameThemeScript)];

/**
 * What a page may load: files of this site alone, each kind named. `data:` and `blob:` pictures are the charts on their
 * way to a file; forms go to the search page. No string becomes code or markup, save the
 * addresses of workers (src/islands/shared/own-worker.ts, src/components/elements/offline.ts) and kept pages, read for
 * their headings (src/pages/offline.astro).
 */
const loading: NonNullable<Csp['directives']> = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types own-scripts offline kept-pages',
];

const scripts = `script-src 'self' ${inlineScripts.map((hash) => `'${hash}'`).join(' ')}`;

/** What only a header can say; a plain page of one's own machine has no https to go up to. */
const overHttps = 'upgrade-insecure-requests';

const join = (...directives: readonly string[]): string => [...directives, overHttps].join('; ');

/** For every answer that nothing below is for, also files that somebody else put into the folder. */
export const pagePolicy = join(...loading, scripts, "style-src 'self'", "frame-ancestors 'none'");

/** For the tools made to be framed. */
export const framedPolicy = join(...loading, scripts, "style-src 'self'", 'frame-ancestors *');

/** For the search worker, which runs Pagefind: a worker obeys the policy of its own answer, so no page needs this. */
export const searchWorkerPolicy = join(
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
);

/**
 * For hosts that can't answer one path otherwise than all: who may frame is then said by `X-Frame-Options`, and pages
 * are kept from WebAssembly by the policy they carry themselves.
 */
export const addedUpPolicy = join(...loading, `${scripts} 'wasm-unsafe-eval'`, "style-src 'self'");

/**
 * For the editor, which styles itself and runs code of its own; `src/admin/index.html` carries the policy of what it
 * may load.
 */
export const editorPolicy = join("base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'");

/** What each page carries itself, for hosts that send no headers; Astro adds the hashes of its scripts and styles. */
export const contentSecurityPolicy: Csp = {
  directives: loading,
  scriptDirective: { hashes: [...inlineScripts] },
};
