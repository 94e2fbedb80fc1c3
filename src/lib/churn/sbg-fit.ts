import { fail, ok, type Problem, type Result } from '../result.ts';
import { nelderMead } from '../stats/nelder-mead.ts';
import type { Interval } from '../stats/wilson.ts';
import { bandOf, type RiskStep } from './product-limit.ts';
import { type Sbg, sbgRetention, sbgSurvivalPath } from './sbg.ts';

export type SbgProblemCode = 'churn-lab.sbgTooShort' | 'churn-lab.sbgNobodyLost' | 'churn-lab.sbgSteps';

/** Variances of α and β and their covariance. */
interface Covariance {
  readonly alpha: number;
  readonly beta: number;
  readonly both: number;
}

export interface SbgFit {
  readonly model: Sbg;
  readonly logLikelihood: number;
  /** The same data told by one churn for all and always (the geometric model), for comparison. */
  readonly constant: { readonly churn: number; readonly logLikelihood: number };
  /**
   * What the data say of differences between customers: `some`; `none` that can be seen, so that α and β are beyond telling
   * and only their ratio counts; `all`, as if some left at once and the others never.
   */
  readonly differences: 'some' | 'none' | 'all';
  readonly covariance: Covariance | null;
}

/**
 * Log-likelihood of the losses of each age. With lost_t and stayed_t of those at risk it is Σ lost_t ln(1 − r_t) + stayed_t ln r_t,
 * which for one cohort is Fader and Hardie's Σ n_lost,t ln P(T = t) + n_T ln S(T), last term included.
 *
 * @see Fader & Hardie (2007), eq. 8 and appendix B.
 * @example sbgLogLikelihood({ alpha: 1, beta: 1 }, [{ time: 1, atRisk: 2, lost: 1 }]) // -1.38629436…
 */
export function sbgLogLikelihood(model: Sbg, losses: readonly RiskStep[]): number {
  return losses.reduce((sum, step) => sum + stepLogLikelihood(step, 1 - sbgRetention(model, step.time)), 0);
}

function stepLogLikelihood({ atRisk, lost }: RiskStep, churn: number): number {
  const stayed = atRisk - lost;
  return (lost > 0 ? lost * Math.log(churn) : 0) + (stayed > 0 ? stayed * Math.log1p(-churn) : 0);
}

/** Where α + β is searched: from «all leave at once or never» to «all alike». */
const SIZE = { least: 1e-3, most: 1e6 };

/**
 * Fits the shifted-beta-geometric model to the pooled losses of one or more cohorts by maximum likelihood.
 *
 * @param losses ages in order from 1, as `cohortLosses` gives them.
 * @returns `churn-lab.sbgTooShort` with fewer than two ages, `churn-lab.sbgNobodyLost`, or `churn-lab.sbgSteps` for ages or
 * counts that are none.
 * @example fitSbg([{ time: 1, atRisk: 100, lost: 40 }, { time: 2, atRisk: 60, lost: 12 }]).value.differences // 'some'
 */
export function fitSbg(losses: readonly RiskStep[]): Result<SbgFit, Problem<SbgProblemCode>> {
  const steps = losses.filter(({ atRisk }) => atRisk > 0);
  if (!losses.every(isStep)) return fail('churn-lab.sbgSteps');
  if (steps.length < 2) return fail('churn-lab.sbgTooShort');
  const churn = meanChurn(steps);
  if (churn === 0) return fail('churn-lab.sbgNobodyLost');
  const first = (steps[0]?.lost ?? 0) / (steps[0]?.atRisk ?? 1);
  const start = [logit(Math.min(0.95, Math.max(0.01, first))), Math.log(3)];
  const { point } = nelderMead((at) => -sbgLogLikelihood(modelAt(at), steps), start, { tolerance: 1e-12 });
  const model = modelAt(point);
  const differences = differencesOf(model);
  return ok({
    model,
    logLikelihood: sbgLogLikelihood(model, steps),
    constant: { churn, logLikelihood: steps.reduce((sum, step) => sum + stepLogLikelihood(step, churn), 0) },
    differences,
    covariance: differences === 'some' ? covarianceOf(model, steps) : null,
  });
}

const isStep = ({ time, atRisk, lost }: RiskStep): boolean =>
  Number.isInteger(time) && time >= 1 && lost >= 0 && atRisk >= lost && Number.isFinite(atRisk);

const meanChurn = (steps: readonly RiskStep[]): number =>
  steps.reduce((sum, { lost }) => sum + lost, 0) / steps.reduce((sum, { atRisk }) => sum + atRisk, 0);

const logit = (share: number): number => Math.log(share / (1 - share));

/** The search walks over (logit of the mean θ, ln(α + β)): there the likelihood is near a bowl and no step leaves the model. */
function modelAt([mean = 0, size = 0]: readonly number[]): Sbg {
  const share = 1 / (1 + Math.exp(-Math.min(30, Math.max(-30, mean))));
  const total = Math.min(SIZE.most, Math.max(SIZE.least, Math.exp(size)));
  return { alpha: total * share, beta: total * (1 - share) };
}

function differencesOf({ alpha, beta }: Sbg): SbgFit['differences'] {
  if (alpha + beta >= SIZE.most / 100) return 'none';
  return alpha + beta <= SIZE.least * 10 ? 'all' : 'some';
}

/** The inverse of the observed information, whose entries are sums of simple fractions; `null` if it is not positive. */
function covarianceOf({ alpha, beta }: Sbg, steps: readonly RiskStep[]): Covariance | null {
  let [ofAlpha, ofBeta, ofBoth] = [0, 0, 0];
  for (const { time, atRisk, lost } of steps) {
    const shared = atRisk / (alpha + beta + time - 1) ** 2;
    ofAlpha += lost / alpha ** 2 - shared;
    ofBeta += (atRisk - lost) / (beta + time - 1) ** 2 - shared;
    ofBoth -= shared;
  }
  const determinant = ofAlpha * ofBeta - ofBoth ** 2;
  if (!(ofAlpha > 0 && determinant > 0)) return null;
  const covariance = {
    alpha: ofBeta / determinant,
    beta: ofAlpha / determinant,
    both: -ofBoth / determinant,
  };
  return Object.values(covariance).every(Number.isFinite) ? covariance : null;
}

export interface SbgProjection {
  readonly period: number;
  readonly survival: number;
  /** Of those there a period before; 1 at period 0. */
  readonly retention: number;
  /** Approximate 95 %, for the uncertainty of α and β only; `null` at period 0 and where it cannot be told. */
  readonly band: Interval | null;
}

/**
 * The fitted curve at 0, 1, … `horizon` periods, with a band by the delta method on log(−log S).
 *
 * @example projectSbg(fitSbg([{ time: 1, atRisk: 100, lost: 40 }, { time: 2, atRisk: 60, lost: 12 }]).value, 2)[1].survival // 0.6000…
 */
export function projectSbg({ model, covariance }: SbgFit, horizon: number): SbgProjection[] {
  let [byAlpha, byBeta] = [0, 0];
  return sbgSurvivalPath(model, horizon).map((survival, period) => {
    if (period === 0) return { period, survival, retention: 1, band: null };
    const total = model.alpha + model.beta + period - 1;
    byAlpha -= 1 / total;
    byBeta += 1 / (model.beta + period - 1) - 1 / total;
    const variance = covariance
      ? byAlpha ** 2 * covariance.alpha +
        byBeta ** 2 * covariance.beta +
        2 * byAlpha * byBeta * covariance.both
      : Number.NaN;
    return { period, survival, retention: sbgRetention(model, period), band: bandOf(survival, variance) };
  });
}
