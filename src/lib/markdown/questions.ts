import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { idOf } from './headings.ts';

/** A reader's question and its answer, as plain text. */
export interface ReaderQuestion {
  readonly question: string;
  readonly answer: string;
}

/** The id that marks the section of the reader's questions: `## پرسش‌های خوانندگان [#faq]`. */
export const questionsId = 'faq';

/**
 * The questions an article ends with: within the section `faq` each heading of the third level is a question, and what
 * follows it the answer. Call it once headings have their ids; a page without that section has none.
 */
export function readerQuestions(tree: Root): ReaderQuestion[] {
  const questions: { question: string; answer: string[] }[] = [];
  let within = false;
  for (const block of tree.children) {
    if (block.type === 'heading' && block.depth <= 2) within = idOf(block) === questionsId;
    else if (within && block.type === 'heading')
      questions.push({ question: textOf(block).trim(), answer: [] });
    else if (within) questions.at(-1)?.answer.push(textOf(block).trim());
  }
  return questions.map(({ question, answer }) => ({ question, answer: answer.join(' ') }));
}
