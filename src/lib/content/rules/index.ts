import type { Root } from 'mdast';
import type { ContentProblem } from '../problem.ts';
import { characterProblems } from './characters.ts';
import { componentRules } from './components.ts';
import type { RuleContext } from './context.ts';
import { headingRules } from './headings.ts';
import { imageRules } from './links.ts';
import { referenceRules } from './references.ts';
import { tableRules } from './tables.ts';

/** Every rule on the body of one page that needs no other page; `tree` is parsed and expanded, `source` the file as it is. */
export const bodyProblems = (tree: Root, context: RuleContext, source: string): ContentProblem[] => [
  ...headingRules(tree, context),
  ...referenceRules(tree, context),
  ...componentRules(tree, context, source),
  ...imageRules(tree, context),
  ...tableRules(tree, context),
  ...characterProblems(context.file, source),
];
