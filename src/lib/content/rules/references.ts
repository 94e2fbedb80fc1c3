import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Citation, TermReference } from '../../markdown/nodes.ts';
import { nearest } from '../nearest.ts';
import { type ContentProblem, type Place, problemAt } from '../problem.ts';
import { placeOf, type RuleContext } from './context.ts';

/** Every citation names a source and every `[[term]]` stands in the glossary. */
export function referenceRules(tree: Root, context: RuleContext): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(tree, (node) => {
    if (node.type === 'citation')
      problems.push(...citationProblems(node, placeOf(context.file, node), context));
    if (node.type === 'termReference')
      problems.push(...termProblems(node, placeOf(context.file, node), context));
  });
  return problems;
}

export function citationProblems(
  node: Citation,
  place: Place,
  context: Pick<RuleContext, 'sources'>,
): ContentProblem[] {
  if (node.items.length === 0) return [problemAt(place, 'content.citation', { text: `[${node.text}]` })];
  return node.items.flatMap(({ key }) => sourceProblems(key, place, context));
}

export function sourceProblems(
  key: string,
  place: Place,
  { sources }: Pick<RuleContext, 'sources'>,
): ContentProblem[] {
  if (sources === undefined || sources.has(key)) return [];
  const guess = nearest(key, sources);
  return guess === undefined
    ? [problemAt(place, 'content.unknownSource', { source: key })]
    : [problemAt(place, 'content.unknownSourceGuess', { source: key, guess })];
}

function termProblems(node: TermReference, place: Place, context: RuleContext): ContentProblem[] {
  if (context.termNames === undefined || context.termSlug(node.term) !== undefined) return [];
  const guess = nearest(node.term, context.termNames);
  return guess === undefined
    ? [problemAt(place, 'content.unknownTerm', { term: node.term })]
    : [problemAt(place, 'content.unknownTermGuess', { term: node.term, guess })];
}
