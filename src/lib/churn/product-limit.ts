import { Z_95 } from '../stats/normal.ts';
import type { Interval } from '../stats/wilson.ts';

/** At `time`, `lost` of the `atRisk` customers who were still there left. */
export interface RiskStep {
  readonly time: number;
  readonly atRisk: number;
  readonly lost: number;
}

export interface SurvivalPoint extends RiskStep {
  /** The share still there just after `time`. */
  readonly survival: number;
  /** Pointwise 95 %; `null` before anybody left and after everybody did, where it is not defined. */
  readonly band: Interval | null;
}

/**
 * The product-limit estimate of survival, Π(1 − lost/atRisk), with Greenwood's variance and a log(−log) band, which
 * stays inside [0, 1].
 *
 * @param steps in order of time; atRisk ≥ lost ≥ 0. Steps without anybody at risk are left out.
 * @see Kaplan, E. L. & Meier, P. (1958). JASA 53(282), 457–481; Kalbfleisch, J. D. & Prentice, R. L. (1980). The Statistical
 * Analysis of Failure Time Data, p. 15, for the band.
 * @example productLimit([{ time: 1, atRisk: 4, lost: 1 }, { time: 2, atRisk: 2, lost: 1 }])[1].survival // 0.375
 */
export function productLimit(steps: readonly RiskStep[]): SurvivalPoint[] {
  let survival = 1;
  let greenwood = 0;
  return steps
    .filter(({ atRisk }) => atRisk > 0)
    .map((step) => {
      const { atRisk, lost } = step;
      survival *= (atRisk - lost) / atRisk;
      greenwood += lost === 0 ? 0 : lost / (atRisk * (atRisk - lost));
      return { ...step, survival, band: bandOf(survival, greenwood) };
    });
}

/**
 * The log(−log) band of a survival share: S^exp(±z·se), se that of ln(−ln S).
 *
 * @param variance of ln S.
 * @returns `null` where S is 0 or 1 or the variance unknown.
 * @example bandOf(0.5, 0.04) // { low: 0.2951…, high: 0.6745… }
 */
export function bandOf(survival: number, variance: number): Interval | null {
  const log = Math.log(survival);
  if (!(log < 0 && Number.isFinite(log) && variance >= 0 && Number.isFinite(variance))) return null;
  const stretch = Math.exp((Z_95 * Math.sqrt(variance)) / -log);
  return { low: survival ** stretch, high: survival ** (1 / stretch) };
}

/** When half are gone; `high` is `null` when the data do not say how late it could be. */
export interface Median {
  readonly median: number;
  readonly low: number;
  readonly high: number | null;
}

/** Products of fractions miss one half by rounding. */
const HALF = 0.5 + 1e-9;

/**
 * The median time with its interval: where one half crosses the curve and its band.
 *
 * @returns `null` while more than half are still there.
 * @see Brookmeyer, R. & Crowley, J. (1982). A confidence interval for the median survival time. Biometrics 38(1), 29–41.
 * @example medianOf(productLimit([{ time: 3, atRisk: 4, lost: 3 }])).median // 3
 */
export function medianOf(points: readonly SurvivalPoint[]): Median | null {
  const at = points.findIndex(({ survival }) => survival <= HALF);
  const point = points[at];
  if (!point) return null;
  const low = points.find(({ band, survival }) => (band?.low ?? survival) <= HALF) ?? point;
  const high = points.find(({ band }) => band !== null && band.high <= HALF);
  // A curve that lies on one half for a while crosses it somewhere there: the middle, as R does.
  const next = points.slice(at).find(({ survival }) => survival < point.survival);
  const flat = point.survival >= 1 - HALF && next !== undefined;
  return {
    median: flat ? (point.time + next.time) / 2 : point.time,
    low: low.time,
    high: high?.time ?? null,
  };
}
