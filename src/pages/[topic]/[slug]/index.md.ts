import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { library } from '../../../build/content/library.ts';

export function getStaticPaths() {
  return library().articles.map(({ topic, slug, file }) => ({ params: { topic, slug }, props: { file } }));
}

/** The Markdown of an article as it was written. */
export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(props.file, 'utf8'), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
