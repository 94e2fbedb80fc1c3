import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';

const features = { directive: true, frontmatter: true, gfm: true } as const;

/** The tree of a file, or the place where it stops being well-formed. */
export type Parsed = { readonly tree: Root } | { readonly line: number; readonly column: number };

/** Parses Markdown, or MDX when the file's name says so. Plain `.md` keeps its braces and HTML as text. */
export function parse(source: string, file: string): Parsed {
  const read = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    return { tree: read(source, { features }) as Root };
  } catch (error) {
    const place = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '');
    return { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) };
  }
}
