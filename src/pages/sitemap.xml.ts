import type { APIRoute } from 'astro';
import { fixedAddresses } from '../build/content/addresses.ts';
import { library } from '../build/content/library.ts';
import { absoluteUrl } from '../href.ts';
import { isoDate } from '../lib/persian/date.ts';

/** Every page a search engine should know, articles with the date of their last revision. */
export const GET: APIRoute = () => {
  const { articles, topics, terms, calculators, paths, pages } = library();
  const dated = articles.map(({ address, meta }) => entry(address, isoDate(meta.updated)));
  const others = [...topics, ...terms, ...calculators, ...paths, ...pages].map(({ address }) =>
    entry(address),
  );
  const fixed = fixedAddresses.filter((address) => !unlisted.has(address)).map((address) => entry(address));
  const urls = [...fixed, ...dated, ...others].join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};

/** Pages without a matter of their own. */
const unlisted = new Set<string>(['/search/', '/offline/', '/print/']);

/** Addresses hold only Latin letters, digits and hyphens: nothing in them needs escaping. */
const entry = (address: string, revised?: string): string =>
  `<url><loc>${absoluteUrl(address)}</loc>${revised === undefined ? '' : `<lastmod>${revised}</lastmod>`}</url>`;
