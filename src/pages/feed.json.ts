import type { APIRoute } from 'astro';
import { articleFeed } from '../build/feed/feed.ts';

/** The latest articles in full, as JSON Feed. */
export const GET: APIRoute = async () =>
  new Response((await articleFeed()).json1(), { headers: { 'content-type': 'application/feed+json' } });
