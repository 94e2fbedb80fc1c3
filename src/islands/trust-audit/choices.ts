import { type Answers, answersBy } from '../../lib/trust-audit/answers.ts';
import { LISTS, type List } from '../../lib/trust-audit/checks.ts';
import { readChoices, writeChoices } from '../../lib/trust-audit/code.ts';

/** The version of the address of an audit. */
export const FRAGMENT_VERSION = 1;

/** What an address holds of an audit: the choices of both lists as letters. */
export type Choices = Readonly<Record<List, string>>;

export const choicesOf = (answers: Answers): Choices => ({
  winning: writeChoices('winning', (id) => answers[id].choice),
  losing: writeChoices('losing', (id) => answers[id].choice),
});

/** The choices, with the evidence of other answers. */
export function withChoices(choices: Choices, others: Answers): Answers {
  const read = { ...readChoices('winning', choices.winning), ...readChoices('losing', choices.losing) };
  return answersBy((id) => ({ choice: read[id] ?? '', evidence: others[id].evidence }));
}

export const sameChoices = (one: Choices, other: Choices): boolean =>
  LISTS.every((list) => one[list] === other[list]);
