import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { library } from '../build/content/library.ts';
import { absoluteUrl } from '../href.ts';
import { newestFirst } from '../lib/content/relations.ts';
import { isoDate } from '../lib/persian/date.ts';
import { site } from '../site.ts';

/** The latest articles for feed readers. */
export const GET: APIRoute = () =>
  rss({
    title: site.name,
    description: site.description,
    site: absoluteUrl('/'),
    customData: `<language>${site.language}</language>`,
    items: newestFirst(library().articles)
      .slice(0, 30)
      .map(({ address, meta }) => ({
        title: meta.title,
        description: meta.description,
        link: absoluteUrl(address),
        pubDate: new Date(`${isoDate(meta.published)}T00:00:00Z`),
        categories: meta.tags,
      })),
  });
