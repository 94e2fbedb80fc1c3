import path from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { href } from '../../href.ts';
import type { Library, Page } from '../../lib/content/library.ts';
import { type Backlinks, backlinks as turnRound } from '../../lib/content/relations.ts';
import type { FigureImage, RenderContext } from '../../lib/markdown/context.ts';
import { textAttributes } from '../../lib/markdown/nodes.ts';
import { type RenderedBody, renderBody } from '../../lib/markdown/render.ts';
import { isProblem, readText } from './files.ts';
import { readDrawing } from './images.ts';
import { library } from './library.ts';
import { parsePage } from './parse.ts';
import { rasterImage } from './raster.ts';
import { contentRoot } from './root.ts';

/** Renders the body of one page from its file; everything it names has been checked by the gate. */
export async function renderPage(page: Page<unknown>, root = contentRoot()): Promise<RenderedBody> {
  const read = readText(root, page.file);
  if (isProblem(read)) throw new Error(`unchecked file ${page.file}`);
  const parsed = parsePage(page.file, read.text);
  if ('problem' in parsed) throw new Error(`unchecked page ${page.file}`);
  const images = await imagesOf(parsed.tree, path.join(root, path.dirname(page.file)));
  return renderBody(parsed.tree, contextOf(library(root), images));
}

function contextOf(
  { sources, terms, termSlug }: Library,
  images: ReadonlyMap<string, FigureImage>,
): RenderContext {
  return {
    href,
    source: (key) => sources.get(key),
    term: (name) => {
      const slug = termSlug(name);
      const term = terms.find((entry) => entry.slug === slug);
      return term === undefined ? undefined : { ...term.meta, slug: term.slug };
    },
    image: (file) => images.get(file),
  };
}

/** The pictures a page names, read before its synchronous rendering. */
async function imagesOf(tree: Root, folder: string): Promise<ReadonlyMap<string, FigureImage>> {
  const names: string[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    const { src } = textAttributes(node);
    if (node.name === 'Figure' && src !== undefined) names.push(src);
  });
  const entries = await Promise.all(
    names.map(async (name) => [name, await readImage(path.join(folder, name))] as const),
  );
  return new Map(entries);
}

async function readImage(file: string): Promise<FigureImage> {
  if (!file.endsWith('.svg')) return rasterImage(file);
  const svg = readDrawing(file);
  if (svg === undefined) throw new Error(`unchecked drawing ${file}`);
  return { kind: 'drawing', svg };
}

let turned: { of: unknown; links: Backlinks } | undefined;

/** Backlinks of the whole library, turned round once for each reading of it. */
export function backlinks(): Backlinks {
  const current = library();
  if (turned?.of !== current) turned = { of: current, links: turnRound(current) };
  return turned.links;
}
