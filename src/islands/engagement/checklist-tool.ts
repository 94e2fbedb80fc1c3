import { type Answer, type GroupShare, profileOf } from '../../lib/engagement/profile.ts';
import {
  CUSTOMER_QUESTIONS,
  FIRM_QUESTION,
  MEASURES,
  type Measure,
  type Thresholds,
} from '../../lib/engagement/questions.ts';
import type { Problem } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, type Reading, readTexts } from '../shared/texts.ts';
import { MOST_THRESHOLD } from './address.ts';
import type { CheckExample } from './examples.ts';

export type QuestionField = `q${number}`;

/** Thresholds as typed and the answer of each question. */
export type TypedCheck = Readonly<Record<Measure | QuestionField, string>>;

export interface CheckOutcome {
  readonly of: CheckExample;
  readonly answers: readonly Answer[];
  readonly groups: readonly GroupShare[];
  readonly firm: Answer;
  /** Questions about the customer with «yes» or «no», with «we don't know», and with nothing. */
  readonly counts: Readonly<Record<'answered' | 'unknown' | 'blank', number>>;
}

const QUESTIONS = [...CUSTOMER_QUESTIONS, FIRM_QUESTION];
const KINDS = { buys: 'number', visits: 'number', minutes: 'number', posts: 'number' } as const;

export const thresholdsOf = ({ buys, visits, minutes, posts }: CheckExample): Thresholds => ({
  buys: buys === '' ? null : buys,
  visits: visits === '' ? null : visits,
  minutes: minutes === '' ? null : minutes,
  posts: posts === '' ? null : posts,
});

function read(typed: TypedCheck): Reading<keyof TypedCheck> {
  const { values, problems } = readTexts<Measure>(typed, KINDS);
  const found: Partial<Record<keyof TypedCheck, Problem>> = { ...problems };
  for (const measure of MEASURES) {
    const value = values[measure];
    if (value !== undefined && !(value >= 0 && value <= MOST_THRESHOLD))
      found[measure] = { code: 'engagement-form.threshold' };
  }
  return { values, problems: found };
}

function outcomeOf(typed: TypedCheck, { values }: Reading<keyof TypedCheck>): CheckOutcome {
  const answers = QUESTIONS.map((question) => (typed[`q${question}`] ?? '') as Answer);
  const { buys = '', visits = '', minutes = '', posts = '' } = values;
  const groups = profileOf(answers);
  const sum = (count: (share: GroupShare) => number) =>
    groups.reduce((total, share) => total + count(share), 0);
  const answered = sum(({ yes, no }) => yes + no);
  const unknown = sum((share) => share.unknown);
  return {
    of: { answers: answers.map((answer) => answer || '-').join(''), buys, visits, minutes, posts },
    answers,
    groups,
    firm: answers[FIRM_QUESTION - 1] ?? '',
    counts: { answered, unknown, blank: CUSTOMER_QUESTIONS.length - answered - unknown },
  };
}

const blank: Partial<TypedCheck> = Object.fromEntries(QUESTIONS.map((question) => [`q${question}`, '']));

export const checkTool: Tool<CheckExample, TypedCheck, CheckOutcome> = {
  read,
  outcomeOf,
  typedOf: ({ answers, buys, visits, minutes, posts }) => ({
    ...Object.fromEntries(
      QUESTIONS.map((question) => [`q${question}`, answers[question - 1]?.replace('-', '') ?? '']),
    ),
    buys: numberText(buys),
    visits: numberText(visits),
    minutes: numberText(minutes),
    posts: numberText(posts),
  }),
  empty: blank,
};
