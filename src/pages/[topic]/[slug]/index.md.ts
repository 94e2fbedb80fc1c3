import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { library } from '../../../build/content/library.ts';
import { contentRoot } from '../../../build/content/root.ts';

export function getStaticPaths() {
  return library().articles.map(({ topic, slug, file }) => ({ params: { topic, slug }, props: { file } }));
}

/** The Markdown of an article as it was written. */
export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(path.join(contentRoot(), props.file), 'utf8'), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
