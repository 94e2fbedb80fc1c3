import type { APIRoute } from 'astro';
import { samples } from '../../islands/shared/data-input/samples.ts';

export const getStaticPaths = () => Object.keys(samples).map((name) => ({ params: { name } }));

/** With a byte order mark, by which Excel knows UTF-8. */
export const GET: APIRoute = ({ params }) =>
  new Response(`\ufeff${samples[params.name ?? '']?.() ?? ''}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
