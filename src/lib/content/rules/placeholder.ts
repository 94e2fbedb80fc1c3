import { type ContentProblem, problemAt } from '../problem.ts';

/** What the pattern of a new article marks its notes to the writer with. */
export const PLACEHOLDER = '✎';

/** Notes of the pattern that nobody has put a text in the place of; one a line is enough. */
export const placeholderProblems = (file: string, source: string): ContentProblem[] =>
  source.includes(PLACEHOLDER)
    ? source.split('\n').flatMap((text, index) => {
        const at = text.indexOf(PLACEHOLDER);
        return at === -1 ? [] : [problemAt({ file, line: index + 1, column: at + 1 }, 'content.placeholder')];
      })
    : [];
