import path from 'node:path';
import type { APIRoute } from 'astro';
import { listFiles } from '../../build/content/files.ts';
import { type RasterFile, rasterImage } from '../../build/content/raster.ts';
import { contentRoot } from '../../build/content/root.ts';

const endings = ['.png', '.jpg', '.jpeg', '.webp', '.avif'];

export async function getStaticPaths() {
  const root = contentRoot();
  const files = listFiles(root, 'content', endings);
  const images = await Promise.all(files.map((file) => rasterImage(path.join(root, file))));
  return images.map(({ file }) => ({ params: { name: file.name }, props: { file } }));
}

/** A photo or scan of an article, made smaller for the web. */
export const GET: APIRoute<{ file: RasterFile }> = ({ props }) =>
  new Response(new Uint8Array(props.file.bytes), { headers: { 'content-type': 'image/webp' } });
