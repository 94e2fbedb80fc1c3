import type { APIRoute } from 'astro';
import { library } from '../../../build/content/library.ts';
import { ogImage } from '../../../build/og/image.ts';
import type { Article } from '../../../lib/content/library.ts';
import { site } from '../../../site.ts';

export function getStaticPaths() {
  return library().articles.map((article) => ({
    params: { topic: article.topic, slug: article.slug },
    props: { article },
  }));
}

/** The picture social networks show for an article. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
  const topic = library().topics.find(({ slug }) => slug === article.topic)?.meta;
  const image = await ogImage({
    title: article.meta.title,
    topic: topic?.title ?? '',
    siteName: site.name,
    hue: topic?.hue ?? 'firuzeh',
  });
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
