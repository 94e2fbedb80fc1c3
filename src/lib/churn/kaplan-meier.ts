import { fail, ok, type Problem, type Result } from '../result.ts';
import { type Median, medianOf, productLimit, type RiskStep, type SurvivalPoint } from './product-limit.ts';

/** One customer as observed: for how long, and whether that ended because they left. */
export interface Spell {
  /** From the start to leaving or to the last sight of them; any one unit, 0 or more. */
  readonly duration: number;
  /** False: still there when last seen. */
  readonly lost: boolean;
}

export interface SurvivalCurve {
  /** One for each different duration, in order. */
  readonly points: readonly SurvivalPoint[];
  readonly customers: number;
  readonly lost: number;
  readonly median: Median | null;
  /** The longest duration: the curve says nothing beyond. */
  readonly last: number;
}

export type SurvivalProblemCode = 'churn-lab.survivalEmpty' | 'churn-lab.survivalDuration';

/**
 * The Kaplan–Meier survival curve: what share of customers is still there after each duration, using those still there
 * for as long as they were seen. A customer last seen at a time still counts as at risk then.
 *
 * @returns `churn-lab.survivalEmpty` without spells, `churn-lab.survivalDuration` with the number of the first spell whose
 * duration is negative or no number.
 * @see Kaplan, E. L. & Meier, P. (1958). Nonparametric estimation from incomplete observations. JASA 53(282), 457–481.
 * @example kaplanMeier([{ duration: 2, lost: true }, { duration: 5, lost: false }]).value.points[0].survival // 0.5
 */
export function kaplanMeier(spells: readonly Spell[]): Result<SurvivalCurve, Problem<SurvivalProblemCode>> {
  const wrong = spells.findIndex(({ duration }) => !(duration >= 0 && Number.isFinite(duration)));
  if (wrong >= 0) return fail('churn-lab.survivalDuration', { row: wrong + 1 });
  const steps = riskSteps(spells);
  const last = steps.at(-1)?.time;
  if (last === undefined) return fail('churn-lab.survivalEmpty');
  const points = productLimit(steps);
  const lost = steps.reduce((sum, step) => sum + step.lost, 0);
  return ok({ points, customers: spells.length, lost, median: medianOf(points), last });
}

/**
 * Who was at risk and who left at each different duration.
 *
 * @param spells with durations that are numbers.
 * @example riskSteps([{ duration: 2, lost: true }, { duration: 2, lost: false }]) // [{ time: 2, atRisk: 2, lost: 1 }]
 */
export function riskSteps(spells: readonly Spell[]): RiskStep[] {
  const ends = new Map<number, { all: number; lost: number }>();
  for (const { duration, lost } of spells) {
    const end = ends.get(duration) ?? { all: 0, lost: 0 };
    end.all += 1;
    end.lost += lost ? 1 : 0;
    ends.set(duration, end);
  }
  let atRisk = spells.length;
  return [...ends]
    .sort(([a], [b]) => a - b)
    .map(([time, end]) => {
      const step = { time, atRisk, lost: end.lost };
      atRisk -= end.all;
      return step;
    });
}

/**
 * The share still there after `time`; 1 before the first point. Beyond {@link SurvivalCurve.last} the data are silent
 * and the last share is returned.
 *
 * @example survivalAt([{ time: 2, atRisk: 2, lost: 1, survival: 0.5, band: null }], 3) // 0.5
 */
export const survivalAt = (points: readonly SurvivalPoint[], time: number): number =>
  points.findLast((point) => point.time <= time)?.survival ?? 1;

/**
 * How many were still under observation just before each of `times`, for the row under the chart.
 *
 * @example numberAtRisk([{ duration: 2, lost: true }, { duration: 5, lost: false }], [0, 2, 3]) // [2, 2, 1]
 */
export const numberAtRisk = (spells: readonly Spell[], times: readonly number[]): number[] =>
  times.map((time) => spells.filter(({ duration }) => duration >= time).length);
