import { type Additive, additiveScore } from '../../lib/profile/additive.ts';
import { checkWeights } from '../../lib/profile/weights.ts';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, type Reading, readTexts } from '../shared/texts.ts';

/** The five signs of a good customer that can be counted. */
export const SIGNS = ['pays', 'informs', 'partners', 'feedback', 'pleasant'] as const;
export type Sign = (typeof SIGNS)[number];

/** One customer: scores from 1 to 5 and weights, in the order of {@link SIGNS}. */
export interface OneCustomer {
  readonly scores: readonly number[];
  readonly weights: readonly number[];
}

/** The scale `five`; the rest of the scales would be so many bytes more in an article. */
const [LOW, HIGH] = [1, 5];

export type SmallField = `score-${Sign}` | `weight-${Sign}`;
export type SmallTyped = Readonly<Record<SmallField, string>>;

export interface SmallOutcome extends Additive {
  readonly of: OneCustomer;
}

export const smallExample: OneCustomer = { scores: [5, 5, 3, 4, 4], weights: [30, 20, 15, 15, 20] };

const typedOf = ({ scores, weights }: OneCustomer): SmallTyped =>
  Object.fromEntries(
    SIGNS.flatMap((sign, at) => [
      [`score-${sign}`, numberText(scores[at] ?? '')],
      [`weight-${sign}`, numberText(weights[at] ?? '')],
    ]),
  ) as Record<SmallField, string>;

function read(typed: SmallTyped): Reading<SmallField> {
  const kinds = Object.fromEntries(Object.keys(typed).map((field) => [field, 'number'])) as Record<
    SmallField,
    'number'
  >;
  const { values, problems } = readTexts<SmallField>(typed, kinds);
  const found: Partial<Record<SmallField, Problem>> = { ...problems };
  for (const sign of SIGNS) {
    const score = values[`score-${sign}`];
    if (score !== undefined && !(score >= LOW && score <= HIGH))
      found[`score-${sign}`] = { code: 'ideal-small.scoreWrong' };
  }
  for (const { index, problem } of checkWeights(SIGNS.map((sign) => values[`weight-${sign}`] ?? 1)))
    found[`weight-${SIGNS[index] as Sign}`] ??= problem;
  return { values, problems: found };
}

/** Five numbers in, a score and its parts out. */
export const smallTool: Tool<OneCustomer, SmallTyped, SmallOutcome> = {
  typedOf,
  read,
  outcomeOf(_, { values }) {
    const rows = (['score', 'weight'] as const).map((kind) => SIGNS.map((sign) => values[`${kind}-${sign}`]));
    const [scores = [], weights = []] = rows.map((row) => row.filter((value) => value !== undefined));
    if (scores.length < SIGNS.length || weights.length < SIGNS.length) return undefined;
    const found = additiveScore(scores, weights);
    return found ? { of: { scores, weights }, ...found } : undefined;
  },
  empty: typedOf({ scores: [], weights: [] }),
};

/** Numbers as an editor writes them, «۵، ۴، ۳، ۴، ۵». */
export function readSmall(scores: string, weights: string): Result<OneCustomer> {
  const cut = (text: string) => text.split(/[،,\s]+/).filter(Boolean);
  const [some, others] = [cut(scores), cut(weights)];
  if (some.length !== SIGNS.length || others.length !== SIGNS.length) return fail('number.empty');
  const typed = Object.fromEntries(
    SIGNS.flatMap((sign, at) => [
      [`score-${sign}`, some[at]],
      [`weight-${sign}`, others[at]],
    ]),
  ) as Record<SmallField, string>;
  const reading = read(typed);
  const [problem] = Object.values(reading.problems);
  if (problem) return { ok: false, problem };
  const outcome = smallTool.outcomeOf(typed, reading);
  return outcome ? ok(outcome.of) : fail('number.empty');
}
