import { type ContentProblem, problemAt } from '../problem.ts';

/**
 * Characters nobody sees that turn text round, hide it or end it: direction marks and overrides, controls other than
 * tab and line ends, separators and tags.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Every hidden character of a file, in its front matter, code and addresses too, with its code point. */
export function characterProblems(file: string, source: string): ContentProblem[] {
  if (source.search(hidden) === -1) return [];
  return source.split('\n').flatMap((text, index) =>
    [...text.replace(/\r$/, '').matchAll(hidden)].map((match) =>
      problemAt({ file, line: index + 1, column: match.index + 1 }, 'content.hiddenCharacter', {
        points: codePoint(match[0]),
      }),
    ),
  );
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
