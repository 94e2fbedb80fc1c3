import type { Node } from 'mdast';
import type { Place } from '../problem.ts';

/** What the rules know of the whole content while they read one file. */
export interface RuleContext {
  readonly file: string;
  /** Keys of sources.yaml; undefined when that file has mistakes of its own. */
  readonly sources: ReadonlySet<string> | undefined;
  /** Slug of a glossary term by its folded name or synonym. */
  readonly termSlug: (name: string) => string | undefined;
  /** Names to guess from; undefined when a file of the glossary has mistakes of its own. */
  readonly termNames: readonly string[] | undefined;
  /** `undefined`: no such file beside the page. */
  readonly image: (name: string) => ImageState | undefined;
}

/**
 * `unsafe`: a drawing with code or outside addresses; `unknown`: a file of a type that is not shown; `unreadable`: its
 * header is not that of a picture; `heavy` and `large`: beyond {@link imageLimits}.
 */
export type ImageState = 'ok' | 'unsafe' | 'unknown' | 'unreadable' | 'heavy' | 'large';

/** Drawings stand in the page itself; photos are made smaller, but must be read whole for it. */
export const imageLimits = { drawingKilobytes: 150, photoKilobytes: 8000, megapixels: 40 } as const;

export const placeOf = (file: string, node: Node): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
