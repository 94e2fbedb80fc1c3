import { type CategoryCounts, totalOf } from '../../lib/kano/categories.ts';
import {
  type AllClasses,
  type Classification,
  classifyByAll,
  type RuleName,
} from '../../lib/kano/classify.ts';
import { type Coefficients, coefficients } from '../../lib/kano/coefficients.ts';
import { type Precision, precisionOf } from '../../lib/kano/precision.ts';
import { type Priority, prioritise } from '../../lib/kano/priority.ts';
import { manyQuestionable } from '../../lib/kano/quality.ts';
import { type ExactTest, exactTest, type FongTest, fongTest } from '../../lib/kano/tests.ts';
import type { CountedFeature } from './examples.ts';

/** Everything six counts tell of a feature, whatever the rule. */
export interface Study {
  readonly n: number;
  readonly classes: AllClasses;
  /** `null` when nobody answered M, O, A or I. */
  readonly coefficients: Coefficients | null;
  readonly exact: ExactTest | null;
  readonly fong: FongTest | null;
  readonly precision: Precision;
  readonly manyQuestionable: boolean;
}

/** A feature with what its counts tell, by the chosen rule. */
export interface FeatureResult extends CountedFeature, Study {
  readonly chosen: Classification;
}

export interface Outcome {
  readonly rule: RuleName;
  /** In the order of entry. */
  readonly features: readonly FeatureResult[];
  /** In the order of attention; `index` points into `features`. */
  readonly order: readonly Priority[];
}

/** Six counts studied by all rules; `undefined` while nobody is counted. */
export function studyOf(counts: CategoryCounts): Study | undefined {
  const classes = classifyByAll(counts);
  const precision = precisionOf(counts);
  if (!classes || !precision) return undefined;
  return {
    n: totalOf(counts),
    classes,
    coefficients: coefficients(counts),
    exact: exactTest(counts),
    fong: fongTest(counts),
    precision,
    manyQuestionable: manyQuestionable(counts),
  };
}

/** The probability behind a precision takes a millisecond: at each key only what changed is studied again. */
const studied = new Map<string, Study | undefined>();
const MOST_STUDIED = 1000;

function remembered(counts: CategoryCounts): Study | undefined {
  const key = Object.values(counts).join();
  if (!studied.has(key)) {
    if (studied.size >= MOST_STUDIED) studied.clear();
    studied.set(key, studyOf(counts));
  }
  return studied.get(key);
}

/** So long at a time may the page stand still; a slow phone makes four of one. */
const BREATH_MS = 8;

/** Lets the page draw and listen. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Studies features ahead, with pauses, so that showing many of them at once takes no time. */
export async function studyAhead(features: readonly CountedFeature[]): Promise<void> {
  let begin = performance.now();
  for (const { counts } of features) {
    remembered(counts);
    if (performance.now() - begin < BREATH_MS) continue;
    await breath();
    begin = performance.now();
  }
}

/** The results of all features that somebody answered; `undefined` without any. */
export function outcomeOf(features: readonly CountedFeature[], rule: RuleName): Outcome | undefined {
  const results = features.flatMap((feature): FeatureResult[] => {
    const study = remembered(feature.counts);
    return study ? [{ ...feature, ...study, chosen: study.classes.byRule[rule] }] : [];
  });
  return results.length === 0 ? undefined : { rule, features: results, order: prioritise(results, rule) };
}
