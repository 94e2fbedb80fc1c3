import type { APIRoute } from 'astro';
import { articleFeed } from '../build/feed/feed.ts';

/** The latest articles in full, as Atom. */
export const GET: APIRoute = async () =>
  new Response((await articleFeed()).atom1(), { headers: { 'content-type': 'application/atom+xml' } });
