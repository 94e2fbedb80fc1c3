import type { APIRoute } from 'astro';
import { library } from '../../build/content/library.ts';
import { articleFeed } from '../../build/feed/feed.ts';
import type { Topic } from '../../lib/content/library.ts';

export const getStaticPaths = () =>
  library().topics.map((topic) => ({ params: { topic: topic.slug }, props: { topic } }));

/** The latest articles of one topic in full, as JSON Feed. */
export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) =>
  new Response((await articleFeed(topic)).json1(), { headers: { 'content-type': 'application/feed+json' } });
