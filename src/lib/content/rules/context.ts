import type { Node } from 'mdast';
import type { Place } from '../problem.ts';

/** What the rules know of the whole content while they read one file. */
export interface RuleContext {
  readonly file: string;
  /** Keys of sources.yaml. */
  readonly sources: ReadonlySet<string>;
  /** Slug of a glossary term by its folded name or synonym. */
  readonly termSlug: (name: string) => string | undefined;
  readonly termNames: readonly string[];
  /** `undefined`: no such file beside the page; `unsafe`: a drawing with code or outside addresses. */
  readonly image: (name: string) => 'ok' | 'unsafe' | undefined;
}

export const placeOf = (file: string, node: Node): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
