import type { CategoryCounts } from '../../lib/kano/categories.ts';
import type { RuleName } from '../../lib/kano/classify.ts';
import type { EvaluationTable } from '../../lib/kano/evaluation.ts';
import { categoryCounts } from '../../lib/kano/pairs.ts';
import { compareSegments, type SegmentComparison } from '../../lib/kano/segments.ts';
import { type OpenSurvey, pairsOf, partOf } from './source.ts';

/** One feature, group by group. */
export interface FeatureGroups {
  readonly name: string;
  readonly comparison: SegmentComparison;
  /** Everybody's answers, with or without a group. */
  readonly pooled: CategoryCounts;
}

/** All features of a survey group by group; empty without groups. */
export function groupsOf(open: OpenSurvey, table: EvaluationTable, rule: RuleName): FeatureGroups[] {
  const { groups, features } = partOf(open);
  if (groups.length === 0) return [];
  return features.map(({ name, pairs }, index) => {
    const counted = groups.map((group) => ({
      name: group.name,
      counts: categoryCounts(pairsOf(open, group.features[index]?.pairs ?? []), table),
    }));
    const pooled = categoryCounts(pairsOf(open, pairs), table);
    return { name, comparison: compareSegments(counted, rule), pooled };
  });
}
