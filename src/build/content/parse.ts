import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { type ContentProblem, problemAt } from '../../lib/content/problem.ts';
import { expand } from '../../lib/markdown/expand.ts';

const features = { directive: true, frontmatter: true, gfm: { footnotes: false } } as const;

export type Parsed = { readonly tree: Root } | { readonly problem: ContentProblem };

/**
 * Parses a page with Sätteri, then sets citations and glossary references apart. A page that is not
 * well-formed gives one problem with its place: the parser says `line:column:` first.
 */
export function parsePage(file: string, source: string): Parsed {
  try {
    return { tree: expand(mdxToMdast(source, { features }) as Root, source) };
  } catch (error) {
    const place = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '');
    const line = Number(place?.[1] ?? 1);
    return { problem: problemAt({ file, line, column: Number(place?.[2] ?? 1) }, 'content.mdx') };
  }
}
