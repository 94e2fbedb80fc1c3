import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { frameThemeScript, themeScript } from '../components/theme-script.js';

const sha256 = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * What a page may load: files of this site alone. Astro adds the hashes of its own scripts and styles; ours is the
 * theme, which must run before the first paint.
 */
export const contentSecurityPolicy: NonNullable<NonNullable<AstroUserConfig['security']>['csp']> = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  scriptDirective: { hashes: [sha256(themeScript), sha256(frameThemeScript)] },
};
