import type { SiteFacts } from './lib/content/structured.ts';
import { site } from './site.ts';

/** An address within the site as a browser needs it: with the base path of `site.ts`. */
export const href = (path: string): string => `${site.base.replace(/\/$/, '')}${path}`;

/** The same with the host: for canonical links, the feed and share images. */
export const absoluteUrl = (path: string): string => new URL(href(path), site.url).href;

/** The site as structured data speaks of it. */
export const siteFacts: SiteFacts = {
  name: site.name,
  description: site.description,
  language: site.language,
  absolute: absoluteUrl,
};
