import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Letters and digits of a Latin word and what stands inside one («A/B», «don’t», «R&D», «C++»); × and ÷ are no letters. */
const word = String.raw`[0-9]*\p{Script=Latin}[\p{Script=Latin}\p{M}\w'’&+.\-/@]*`;
/** Words with what joins them («Harvard Business Review», «Google Analytics 4»). */
const words = `${word}(?:(?:,? | & |: | – )(?:${word}|[0-9][0-9.,]*))*`;
/** An address is one run, whatever signs it holds. */
const address = String.raw`(?:https?:\/\/|mailto:)[^\s«»()،؛]+`;
const latinRun = new RegExp(`${address}|${words}`, 'gu');
const trailing = /[.,\-/'’]+$/;
const untouched = new Set(['code', 'pre', 'kbd', 'bdi', 'math', 'svg', 'script', 'style', 'title']);

/** Wraps runs of Latin letters in `<bdi lang="en" dir="ltr">`, so that Persian lines keep their order. */
export function isolateLatin<Tree extends Root | Element>(tree: Tree): Tree {
  visit(tree as Root, (node, index, parent) => {
    if (node.type === 'element' && (untouched.has(node.tagName) || node.properties?.lang === 'en'))
      return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const parts = latinParts(node.value);
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
  return tree;
}

/**
 * A line of text as text and isolated Latin runs.
 *
 * @example latinParts('روش A/B.').map(({ type }) => type) // ['text', 'element', 'text']
 */
export function latinParts(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of value.matchAll(latinRun)) {
    const run = match[0].replace(trailing, '');
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) });
    parts.push(h('bdi', { lang: 'en', dir: 'ltr' }, run));
    from = match.index + run.length;
  }
  if (from < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
}
