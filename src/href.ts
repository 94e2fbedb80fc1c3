import type { SiteFacts } from './lib/content/structured.ts';
import { site } from './site.ts';

/** An address within the site as a browser needs it: with the base path of `site.ts`. */
export const href = (path: string): string => `${site.base.replace(/\/$/, '')}${path}`;

/** The same with the host: for canonical links, the feed and share images. */
export const absoluteUrl = (path: string): string => new URL(href(path), site.url).href;

/** What a link of this site (base path included, as pages carry it) is on its host. */
export const hostUrl = (link: string): string => new URL(link, site.url).href;

/** The same link as an address within the site, and the section it names. */
export function siteAddress(link: string): { address: string; id: string | undefined } {
  const [address = '', id] = link.slice(site.base.length - 1).split('#');
  return { address, id };
}

/** The site as structured data speaks of it. */
export const siteFacts: SiteFacts = {
  name: site.name,
  description: site.description,
  language: site.language,
  absolute: absoluteUrl,
};
