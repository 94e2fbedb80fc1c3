import type { Element } from 'hast';
import type { SourceMeta } from '../content/schema/source.ts';
import type { TermMeta } from '../content/schema/term.ts';

/** A picture as the page shows it: a drawing set into the page, or a file with its size. */
export type FigureImage =
  | { readonly kind: 'drawing'; readonly svg: Element }
  | { readonly kind: 'file'; readonly url: string; readonly widthPx: number; readonly heightPx: number };

/** What rendering one page needs to know of all others. */
export interface RenderContext {
  /** Puts the site's base path before an address within the site. */
  readonly href: (path: string) => string;
  readonly source: (key: string) => SourceMeta | undefined;
  readonly term: (name: string) => ({ readonly slug: string } & TermMeta) | undefined;
  readonly image: (file: string) => FigureImage | undefined;
}
