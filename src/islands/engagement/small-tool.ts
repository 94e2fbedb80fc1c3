import type { GroupShare } from '../../lib/engagement/profile.ts';
import { GROUPS, type Group } from '../../lib/engagement/questions.ts';
import { groupTotal, totalsProblems } from '../../lib/engagement/totals.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Problem } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, type Reading, readTexts } from '../shared/texts.ts';
import type { SmallExample } from './examples.ts';

export type TypedSmall = Readonly<Record<keyof SmallExample, string>>;

export interface SmallOutcome {
  readonly of: SmallExample;
  readonly groups: readonly GroupShare[];
}

const KINDS = {
  customers: 'number',
  involvement: 'number',
  interaction: 'number',
  intimacy: 'number',
  influence: 'number',
} as const;

function read(typed: TypedSmall): Reading<keyof TypedSmall> {
  const { values, problems } = readTexts(typed, KINDS);
  return { values, problems: { ...told(totalsProblems(values.customers, values)), ...problems } };
}

/** Sentences of fields have their numbers in Persian. */
const told = (problems: Partial<Record<Group | 'customers', Problem>>) =>
  Object.fromEntries(
    Object.entries(problems).map(([field, { code, args = {} }]) => {
      const shown = Object.entries(args).map(([name, value]) => [name, formatNumber(Number(value))]);
      return [field, { code, args: Object.fromEntries(shown) }];
    }),
  );

function outcomeOf(_: TypedSmall, { values }: Reading<keyof TypedSmall>): SmallOutcome | undefined {
  const { customers, involvement, interaction, intimacy, influence } = values;
  if (
    customers === undefined ||
    involvement === undefined ||
    interaction === undefined ||
    intimacy === undefined ||
    influence === undefined
  )
    return undefined;
  const of = { customers, involvement, interaction, intimacy, influence };
  const groups = GROUPS.flatMap((group) => {
    const total = groupTotal(group, customers, of[group]);
    return total.ok ? [total.value] : [];
  });
  return { of, groups };
}

export const smallTool: Tool<SmallExample, TypedSmall, SmallOutcome> = {
  read,
  outcomeOf,
  typedOf: ({ customers, involvement, interaction, intimacy, influence }) => ({
    customers: numberText(customers),
    involvement: numberText(involvement),
    interaction: numberText(interaction),
    intimacy: numberText(intimacy),
    influence: numberText(influence),
  }),
  empty: { customers: '', involvement: '', interaction: '', intimacy: '', influence: '' },
};
