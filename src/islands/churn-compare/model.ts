import { type ChurnComparison, type ComparedPeriod, compareChurn } from '../../lib/churn/compare.ts';
import { checkCounts } from '../../lib/churn/counts.ts';
import type { Problem } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, readTexts } from '../shared/texts.ts';
import type { CompareExample, TypedCompare } from './examples.ts';

/** Everything the tool shows of two rates. */
export interface CompareOutcome extends ChurnComparison {
  readonly of: CompareExample;
}

export const SIDES = ['First', 'Second'] as const;
export type Side = (typeof SIDES)[number];

type CountField = `${'start' | 'lost'}${Side}`;
type Counts = Partial<Record<CountField, number>>;

const KINDS_OF = {
  startFirst: 'number',
  lostFirst: 'number',
  startSecond: 'number',
  lostSecond: 'number',
} as const;

/** One of the two periods or groups. */
export const sideOf = (of: CompareExample, side: Side): ComparedPeriod => ({
  start: of[`start${side}`],
  lost: of[`lost${side}`],
});

function problemsOf(values: Counts, side: Side): Partial<Record<CountField, Problem>> {
  const { [`start${side}` as const]: start, [`lost${side}` as const]: lost } = values;
  const found = checkCounts({ ...(start !== undefined && { start }), ...(lost !== undefined && { lost }) });
  return {
    ...(found.start && { [`start${side}`]: found.start }),
    ...(found.lost && { [`lost${side}`]: found.lost }),
  };
}

export const compareTool: Tool<CompareExample, TypedCompare, CompareOutcome> = {
  read(typed) {
    const { values, problems } = readTexts<CountField>(typed, KINDS_OF);
    return {
      values,
      problems: { ...problemsOf(values, 'First'), ...problemsOf(values, 'Second'), ...problems },
    };
  },
  outcomeOf({ kind }, { values }) {
    const { startFirst, lostFirst, startSecond, lostSecond } = values;
    if (startFirst === undefined || lostFirst === undefined) return undefined;
    if (startSecond === undefined || lostSecond === undefined) return undefined;
    const of = { kind, startFirst, lostFirst, startSecond, lostSecond };
    const compared = compareChurn(sideOf(of, 'First'), sideOf(of, 'Second'));
    return compared.ok ? { ...compared.value, of } : undefined;
  },
  typedOf: ({ kind, ...counts }) => ({
    kind,
    startFirst: numberText(counts.startFirst),
    lostFirst: numberText(counts.lostFirst),
    startSecond: numberText(counts.startSecond),
    lostSecond: numberText(counts.lostSecond),
  }),
  empty: { startFirst: '', lostFirst: '', startSecond: '', lostSecond: '' },
};
