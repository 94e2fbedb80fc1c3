import type { APIRoute } from 'astro';
import { iconImage } from '../../build/og/icon-image.ts';

const icons = [
  { name: '180', sizePx: 180, maskable: true },
  { name: '192', sizePx: 192, maskable: false },
  { name: '512', sizePx: 512, maskable: false },
  { name: 'maskable', sizePx: 512, maskable: true },
];

export const getStaticPaths = () => icons.map((icon) => ({ params: { name: icon.name }, props: icon }));

export const GET: APIRoute<(typeof icons)[number]> = async ({ props: { sizePx, maskable } }) =>
  new Response(new Uint8Array(await iconImage(sizePx, maskable)), {
    headers: { 'content-type': 'image/png' },
  });
