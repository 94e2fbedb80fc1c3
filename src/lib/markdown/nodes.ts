import type { Node, Parents, PhrasingContent, RootContent } from 'mdast';

/** `[@key, ص ۷۸]`: one or more sources with the place in each. */
export interface Citation extends Node {
  type: 'citation';
  items: Array<{ key: string; locator?: string }>;
}

/** `[[نرخ ریزش|نرخ ریزشِ ماه]]`: a glossary term and the words shown for it. */
export interface TermReference extends Node {
  type: 'termReference';
  term: string;
  label: string;
}

export interface ContainerDirective extends Node {
  type: 'containerDirective';
  name: string;
  attributes?: Record<string, string | null | undefined> | null;
  children: RootContent[];
}

export interface JsxAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: unknown;
}

export interface JsxElement extends Node {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: JsxAttribute[];
  children: RootContent[];
}

export interface MdxExpression extends Node {
  type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    citation: Citation;
    termReference: TermReference;
    containerDirective: ContainerDirective;
    mdxJsxFlowElement: JsxElement;
    mdxExpression: MdxExpression;
  }
  interface PhrasingContentMap {
    citation: Citation;
    termReference: TermReference;
  }
}

export type AnyNode = RootContent | { type: 'root'; children: RootContent[] };

export const isJsx = (node: Node): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The text attributes of a component; a value written as an expression is left out (a rule refuses it). */
export function textAttributes(element: JsxElement): Record<string, string> {
  const pairs = element.attributes.flatMap(({ name, value }) =>
    name === undefined ? [] : [[name, typeof value === 'string' ? value : ''] as const],
  );
  return Object.fromEntries(pairs);
}

/** The label `[…]` of a callout, which the parser hands over as its first paragraph. */
export function splitLabel(directive: ContainerDirective): { label: PhrasingContent[]; body: RootContent[] } {
  const [first, ...rest] = directive.children;
  const isLabel = first?.type === 'paragraph' && (first.data as { directiveLabel?: boolean })?.directiveLabel;
  return isLabel
    ? { label: (first as Parents & { children: PhrasingContent[] }).children, body: rest }
    : { label: [], body: directive.children };
}
