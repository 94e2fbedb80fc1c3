import type { APIRoute } from 'astro';
import { library } from '../../build/content/library.ts';
import { articleFeed } from '../../build/feed/feed.ts';
import type { Topic } from '../../lib/content/library.ts';

interface Props {
  /** None: all topics. */
  readonly topic: Topic | undefined;
  readonly format: 'xml' | 'json';
}

export function getStaticPaths() {
  const topics = [undefined, ...library().topics];
  return topics.flatMap((topic) =>
    (['xml', 'json'] as const).map((format) => ({
      params: { topic: topic?.slug, format },
      props: { topic, format },
    })),
  );
}

/** The latest articles in full, of all topics and of each: `feed.xml` is Atom, `feed.json` JSON Feed. */
export const GET: APIRoute<Props> = async ({ props: { topic, format } }) => {
  const feed = await articleFeed(topic);
  const [text, type] =
    format === 'xml' ? [feed.atom1(), 'application/atom+xml'] : [feed.json1(), 'application/feed+json'];
  return new Response(text, { headers: { 'content-type': type } });
};
