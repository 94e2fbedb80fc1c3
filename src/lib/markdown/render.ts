import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { RenderContext } from './context.ts';
import { handlersFor } from './handlers.ts';
import { identifyHeadings, type SectionHeading } from './headings.ts';
import { isolateLatin } from './latin.ts';
import { isJsx, textAttributes } from './nodes.ts';
import { type Note, NoteBook } from './notes.ts';
import { type ReaderQuestion, readerQuestions } from './questions.ts';
import { markNumberSigns } from './signs.ts';

/** A page's body in order: stretches of finished HTML, and between them the calculators Astro renders. */
export type Segment =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'calculator'; readonly name: string; readonly props: Readonly<Record<string, string>> };

export interface RenderedBody {
  readonly segments: readonly Segment[];
  readonly headings: readonly Omit<SectionHeading, 'node'>[];
  readonly notes: readonly Note[];
  readonly questions: readonly ReaderQuestion[];
}

/**
 * Renders an expanded and checked tree. Unknown names do not reach this point: the rules of
 * `lib/content` refuse them with a sentence, so meeting one here is a bug and throws.
 */
export function renderBody(tree: Root, context: RenderContext): RenderedBody {
  const headings = identifyHeadings(tree).map(({ depth, id, text }) => ({ depth, id, text }));
  const book = new NoteBook();
  const handlers = handlersFor(context, book);
  const segments: Segment[] = [];
  for (const block of tree.children) {
    if (block.type === 'yaml') continue;
    if (isJsx(block) && block.name === 'Calculator') {
      const { name = '', ...props } = textAttributes(block);
      segments.push({ kind: 'calculator', name, props });
    } else {
      append(segments, toHtmlText(toHast({ type: 'root', children: [block] }, { handlers })));
    }
  }
  return { segments, headings, notes: book.notes, questions: readerQuestions(tree) };
}

function append(segments: Segment[], html: string): void {
  const last = segments.at(-1);
  if (last?.kind === 'html') segments[segments.length - 1] = { kind: 'html', html: `${last.html}\n${html}` };
  else segments.push({ kind: 'html', html });
}

/** Serialises a tree after setting Latin runs apart and marking signs of numbers; characters stay, the page is UTF-8. */
export function toHtmlText(node: unknown): string {
  return toHtml(isolateLatin(markNumberSigns(node as HastRoot | Element)) as HastRoot, {
    characterReferences: { useNamedReferences: true },
  });
}

export const inlineHtml = (children: readonly ElementContent[]): string =>
  toHtmlText({ type: 'root', children: [...children] });
