import {
  type AgeLoss,
  type AgeRetention,
  type Cohort,
  checkTriangle,
  cohortLosses,
  type Triangle,
  weightedRetention,
} from '../../lib/churn/cohort.ts';
import { productLimit, type SurvivalPoint } from '../../lib/churn/product-limit.ts';
import { type Sbg, sbgMean, sbgMedian, sbgWithin } from '../../lib/churn/sbg.ts';
import { fitSbg, projectSbg, type SbgFit, type SbgProjection } from '../../lib/churn/sbg-fit.ts';
import { type SbgHoldout, sbgHoldout } from '../../lib/churn/sbg-holdout.ts';
import { discountedLifetime } from '../../lib/churn/sbg-value.ts';
import { readTriangle } from '../../lib/churn/triangle-table.ts';
import { ok, type Problem, type Result } from '../../lib/result.ts';
import type { TableTool } from '../shared/data-input/types.ts';
import { wholeTable } from '../shared/data-input/whole-table.ts';
import { sampleText } from './sample.ts';
import type { CohortSettings } from './settings.ts';

/** What happened, all cohorts together. */
export interface Seen {
  readonly losses: readonly AgeLoss[];
  readonly survival: readonly SurvivalPoint[];
}

/** What the model makes of it. */
export interface Model {
  readonly sbg: Sbg;
  readonly differences: SbgFit['differences'];
  readonly constantChurn: number;
  /** From 0 to the horizon. */
  readonly path: readonly SbgProjection[];
  /** In periods; `null` when it is beyond telling. */
  readonly median: number | null;
  readonly mean: number | null;
  /** Payments of a new customer within the horizon. */
  readonly within: number;
  readonly discounted: Result<number, Problem>;
  readonly holdout: Result<Pick<SbgHoldout, 'ages' | 'error' | 'constantError'>, Problem>;
}

export interface CohortStudy {
  readonly triangle: Triangle;
  /** Cohorts that are not shown. */
  readonly more: number;
  readonly weighted: readonly AgeRetention[];
  readonly customers: number;
  readonly seen: Result<Seen, Problem>;
  readonly model: Result<Model, Problem>;
}

/** A heat table longer or wider than this is read by nobody. */
const MOST_COHORTS = 60;
const MOST_AGES = 61;
/** Rows of a triangle; more were not made by people, and `readTriangle` stops there too. */
const MOST_ROWS = 1300;

export const cohortTool: TableTool<Triangle, CohortSettings, CohortStudy> = {
  columns: [],
  open: wholeTable(MOST_ROWS, (rows) => {
    const read = readTriangle(rows);
    return read.ok ? ok({ data: read.value.triangle, report: read.value.report }) : read;
  }),
  sample: sampleText,
  study: studyCohorts,
};

/** All that the cohorts' page shows of a triangle. */
export function studyCohorts(triangle: Triangle, settings: CohortSettings): Result<CohortStudy, Problem> {
  const [problem] = checkTriangle(triangle);
  if (problem) return { ok: false, problem };
  const losses = cohortLosses(triangle);
  return ok({
    triangle: triangle.slice(0, MOST_COHORTS).map(
      ({ label, counts }): Cohort => ({
        label,
        counts: counts.slice(0, MOST_AGES),
      }),
    ),
    more: Math.max(0, triangle.length - MOST_COHORTS),
    weighted: weightedRetention(triangle).slice(0, MOST_AGES),
    customers: triangle.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0),
    seen: losses.ok ? ok({ losses: losses.value, survival: productLimit(losses.value) }) : losses,
    model: losses.ok ? modelOf(losses.value, settings) : losses,
  });
}

function modelOf(
  losses: readonly AgeLoss[],
  { horizon, discount, held }: CohortSettings,
): Result<Model, Problem> {
  const fit = fitSbg(losses);
  if (!fit.ok) return fit;
  const { model, differences, constant } = fit.value;
  const holdout = sbgHoldout(losses, losses.length - held);
  return ok({
    sbg: model,
    differences,
    constantChurn: constant.churn,
    path: projectSbg(fit.value, Math.max(horizon, losses.length)),
    median: sbgMedian(model),
    mean: sbgMean(model),
    within: sbgWithin(model, horizon),
    discounted: discountedLifetime(model, discount),
    holdout: holdout.ok
      ? ok({
          ages: holdout.value.ages,
          error: holdout.value.error,
          constantError: holdout.value.constantError,
        })
      : holdout,
  });
}
