import { readNumbers } from '../../lib/concentration/number-list.ts';
import { profitConcentration } from '../../lib/concentration/profit.ts';
import { salesConcentration } from '../../lib/concentration/sales.ts';
import type { Problem } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, type Reading } from '../shared/texts.ts';
import { type ConcentrationExample, concentrationExample, type TypedConcentration } from './examples.ts';
import { type ProfitFacts, profitFacts, type SalesFacts, salesFacts } from './facts.ts';

/** What the small form shows of a list. */
export interface ConcentrationOutcome {
  readonly of: ConcentrationExample;
  readonly facts:
    | { readonly kind: 'sales'; readonly sales: SalesFacts }
    | { readonly kind: 'profit'; readonly profit: ProfitFacts };
}

function read(typed: TypedConcentration): Reading<keyof TypedConcentration> {
  const found = factsOf(typed);
  return { values: {}, problems: found && 'code' in found ? { amounts: found } : {} };
}

/** `undefined` for an empty list, which is no mistake. */
function factsOf({ kind, amounts }: TypedConcentration): ConcentrationOutcome | Problem | undefined {
  const numbers = readNumbers(amounts);
  if (!numbers.ok) return numbers.problem;
  if (numbers.value.length === 0) return undefined;
  const of = { kind, amounts: numbers.value };
  if (kind === 'sales') {
    const sales = salesConcentration(numbers.value);
    return sales.ok
      ? { of, facts: { kind, sales: salesFacts(sales.value, concentrationExample) } }
      : sales.problem;
  }
  const profit = profitConcentration(numbers.value);
  return profit.ok
    ? { of, facts: { kind, profit: profitFacts(profit.value, concentrationExample) } }
    : profit.problem;
}

export const concentrationListTool: Tool<ConcentrationExample, TypedConcentration, ConcentrationOutcome> = {
  read,
  outcomeOf: (typed) => {
    const found = factsOf(typed);
    return found && 'facts' in found ? found : undefined;
  },
  typedOf: ({ kind, amounts }) => ({ kind, amounts: amounts.map(numberText).join('؛ ') }),
  empty: { amounts: '' },
};
