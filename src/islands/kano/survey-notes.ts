import { classify } from '../../lib/kano/classify.ts';
import type { EvaluationTable } from '../../lib/kano/evaluation.ts';
import { categoryCounts } from '../../lib/kano/pairs.ts';
import { askedAsNegation } from '../../lib/kano/quality.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { MeanEstimate } from '../../lib/stats/mean.ts';
import { className } from './say.ts';
import { type OpenSurvey, pairsOf, partOf } from './source.ts';
import type { KanoLargeSay } from './words.ts';

/** What only the answers tell of a feature, not its six counts. */
export interface SurveyNotes {
  /** What asks for another look. */
  readonly flags: readonly string[];
  readonly more: readonly string[];
}

export function surveyNotes(
  say: KanoLargeSay,
  open: OpenSurvey,
  table: EvaluationTable,
  name: string,
): SurveyNotes {
  const feature = partOf(open).features.find((one) => one.name === name);
  if (!feature) return { flags: [], more: [] };
  const negation = askedAsNegation(pairsOf(open, feature.pairs), table);
  const category = negation && classify(negation)?.category;
  const lost = feature.missing + feature.unknown;
  return {
    flags: category
      ? [say('kano.quality.reverse', { feature: name, category: className(say, category) })]
      : [],
    more: [
      ...(feature.importance ? [importanceText(say, feature.importance)] : []),
      ...(lost > 0 ? [say('kano.note.missing', { count: formatNumber(lost) })] : []),
    ],
  };
}

function importanceText(say: KanoLargeSay, { mean, standardError, n }: MeanEstimate): string {
  if (standardError === null) return say('kano-results.importanceOne', { mean: formatNumber(mean) });
  return say('kano-results.importance', {
    mean: formatNumber(mean),
    error: formatNumber(standardError, { maxFraction: 2 }),
    n: formatNumber(n),
  });
}

/** Importance of each feature as a ratio of its scale; `undefined` when it was not asked of any. */
export function weightsOf(open: OpenSurvey): ((name: string) => number | undefined) | undefined {
  const means = new Map(
    partOf(open).features.flatMap(({ name, importance }) =>
      importance ? [[name, importance.mean] as const] : [],
    ),
  );
  if (means.size === 0) return undefined;
  return (name) => {
    const mean = means.get(name);
    return mean === undefined ? undefined : (mean - 1) / 8;
  };
}

/** The pairs of every feature that has any, the right way round. */
export const scoredFeatures = (open: OpenSurvey) =>
  partOf(open)
    .features.filter(({ pairs }) => Object.values(categoryCounts(pairs)).some((count) => count > 0))
    .map(({ name, pairs }) => ({ name, pairs: pairsOf(open, pairs) }));
