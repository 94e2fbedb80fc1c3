import type { Node, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** `[@key, ص ۷۸]`: one or more sources with the place in each; none when `text`, what the brackets hold, is unreadable. */
export interface Citation extends Node {
  type: 'citation';
  text: string;
  items: Array<{ key: string; locator?: string }>;
}

/** `[[نرخ ریزش|نرخ ریزشِ ماه]]`: a glossary term; `value` are the words shown for it, which count as text. */
export interface TermReference extends Node {
  type: 'termReference';
  term: string;
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    citation: Citation;
    termReference: TermReference;
  }
  interface PhrasingContentMap {
    citation: Citation;
    termReference: TermReference;
  }
}

export type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;

/** `<Figure …>` on its own, or within a paragraph. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Node): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The text attributes of a component; a value written as an expression is left out (a rule refuses it). */
export function textAttributes(element: JsxElement): Record<string, string> {
  const pairs = element.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : ''] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}

/** The label `[…]` of a callout, which the parser hands over as its first paragraph. */
export function splitLabel(directive: ContainerDirective): { label: PhrasingContent[]; body: RootContent[] } {
  const [first, ...rest] = directive.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel === true
    ? { label: first.children, body: rest }
    : { label: [], body: directive.children };
}
