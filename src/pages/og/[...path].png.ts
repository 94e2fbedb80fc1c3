import type { APIRoute } from 'astro';
import { type Card, shareCards } from '../../build/og/cards.ts';
import { ogImage } from '../../build/og/image.ts';

export const getStaticPaths = () =>
  shareCards().map((card) => ({ params: { path: card.path }, props: card }));

/** The picture social networks show for a page. */
export const GET: APIRoute<Card> = async ({ props: { input } }) =>
  new Response(new Uint8Array(await ogImage(input)), { headers: { 'content-type': 'image/png' } });
