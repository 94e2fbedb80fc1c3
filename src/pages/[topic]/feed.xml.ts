import type { APIRoute } from 'astro';
import { library } from '../../build/content/library.ts';
import { articleFeed } from '../../build/feed/feed.ts';
import type { Topic } from '../../lib/content/library.ts';

export const getStaticPaths = () =>
  library().topics.map((topic) => ({ params: { topic: topic.slug }, props: { topic } }));

/** The latest articles of one topic in full, as Atom. */
export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) =>
  new Response((await articleFeed(topic)).atom1(), { headers: { 'content-type': 'application/atom+xml' } });
