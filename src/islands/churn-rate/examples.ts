import type { Period } from '../../lib/churn/convert.ts';
import type { ChurnCounts } from '../../lib/churn/counts.ts';

/** One period's numbers, as a calculator shows them. */
export interface ChurnExample extends ChurnCounts {
  readonly period: Period;
}

/** What a reader may have typed, texts as they are. */
export interface TypedChurn {
  readonly start: string;
  readonly new: string;
  readonly lost: string;
  readonly period: Period;
}

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** A mobile operator's season; the example of the calculator's page. */
  telecom: { start: 17_000_000, new: 680_000, lost: 170_000, period: 'season' },
  /** An audiobook service in one month; the example of the article. */
  audiobook: { start: 2400, new: 150, lost: 72, period: 'month' },
  /** A shop small enough that the interval says more than the rate. */
  small: { start: 29, new: 4, lost: 1, period: 'month' },
  zeroLost: { start: 20, new: 3, lost: 0, period: 'month' },
  allLost: { start: 20, new: 0, lost: 20, period: 'month' },
  nobodyNew: { start: 500, new: 0, lost: 15, period: 'year' },
  /** More left than came. */
  shrinking: { start: 1000, new: 20, lost: 120, period: 'week' },
  vast: { start: 1e12, new: 1e12, lost: 1, period: 'year' },
} as const satisfies Readonly<Record<string, ChurnExample>>;

/** Inputs that have no result, each with the field and the problem it must show. */
export const wrongInputs = {
  moreLostThanStart: { typed: typed('۱۰۰', '۵', '۱۰۱'), field: 'lost', code: 'churn.lostExceedsStart' },
  negative: { typed: typed('۱۰۰', '-۵', '۱'), field: 'new', code: 'churn.negative' },
  fraction: { typed: typed('۱۰۰', '۵', '۲٫۵'), field: 'lost', code: 'churn.notWhole' },
  percent: { typed: typed('۱۰۰', '۵', '۲٪'), field: 'lost', code: 'churn.notWhole' },
  absurd: { typed: typed('۱۰۰۰۰۰۰۰۰۰۰۰۰۰', '۵', '۲'), field: 'start', code: 'churn.tooLarge' },
  noBase: { typed: typed('۰', '۵', '۰'), field: 'start', code: 'churn.startZero' },
  words: { typed: typed('خیلی', '۵', '۲'), field: 'start', code: 'number.unreadable' },
  ambiguous: { typed: typed('۳۰٫۰۰۰', '۵', '۲'), field: 'start', code: 'number.ambiguous' },
} as const;

function typed(start: string, gained: string, lost: string): TypedChurn {
  return { start, new: gained, lost, period: 'month' };
}
