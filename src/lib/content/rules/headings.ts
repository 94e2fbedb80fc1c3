import type { Root } from 'mdast';
import { identifyHeadings } from '../../markdown/headings.ts';
import { type ContentProblem, problemAt } from '../problem.ts';
import { slugPattern } from '../schema/shared.ts';
import { placeOf, type RuleContext } from './context.ts';

/** Ids the page around the text has: its landmarks, notes and their marks, glossary cards. */
const reserved =
  /^(?:main|contents|sources|further|related|mentions|uses|search|n\d+|r\d+-\d+|(?:term|footer|calculator)-.+)$/;

/** Sections begin at level two, step down one level at a time, and have ids of their own. */
export function headingRules(tree: Root, { file }: RuleContext): ContentProblem[] {
  const seen = new Set<string>();
  let depth = 1;
  return identifyHeadings(tree).flatMap((heading) => {
    const place = placeOf(file, heading.node);
    const problems: ContentProblem[] = [];
    if (heading.depth === 1) problems.push(problemAt(place, 'content.heading1'));
    else if (heading.depth > depth + 1) problems.push(problemAt(place, 'content.headingSkip'));
    if (reserved.test(heading.id)) problems.push(problemAt(place, 'content.reservedId', { id: heading.id }));
    else if (!slugPattern.test(heading.id))
      problems.push(problemAt(place, 'content.badId', { id: heading.id }));
    else if (seen.has(heading.id)) problems.push(problemAt(place, 'content.duplicateId', { id: heading.id }));
    seen.add(heading.id);
    depth = heading.depth;
    return problems;
  });
}
