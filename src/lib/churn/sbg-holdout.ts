import { fail, ok, type Problem, type Result } from '../result.ts';
import { productLimit, type RiskStep } from './product-limit.ts';
import { sbgSurvival } from './sbg.ts';
import { fitSbg, type SbgFit, type SbgProblemCode } from './sbg-fit.ts';

export interface HoldoutAge {
  readonly age: number;
  readonly actual: number;
  readonly projected: number;
  /** What one churn for all and always, from the same ages, would have said. */
  readonly constant: number;
}

export interface SbgHoldout {
  readonly fit: SbgFit;
  /** The ages that the fit did not see. */
  readonly ages: readonly HoldoutAge[];
  /** Mean |projected − actual| over them, a ratio: 0.01 is one point of survival. */
  readonly error: number;
  readonly constantError: number;
}

/**
 * Tells how well the model would have foretold: fits it to the first `keep` ages and sets its projection against the
 * survival actually seen at the later ones.
 *
 * @param keep 2 or more.
 * @returns `churn-lab.sbgHoldout` when no later age was seen; else as `fitSbg`.
 * @see Fader & Hardie (2007), figures 4–6: seven years to fit, five held out.
 * @example sbgHoldout([{ time: 1, atRisk: 100, lost: 40 }, { time: 2, atRisk: 60, lost: 12 }, { time: 3, atRisk: 48, lost: 7 }], 2).value.ages.length // 1
 */
export function sbgHoldout(
  losses: readonly RiskStep[],
  keep: number,
): Result<SbgHoldout, Problem<SbgProblemCode | 'churn-lab.sbgHoldout'>> {
  const fitted = fitSbg(losses.slice(0, Math.max(0, keep)));
  if (!fitted.ok) return fitted;
  const { model, constant } = fitted.value;
  const ages = productLimit(losses)
    .slice(keep)
    .map(({ time, survival }) => ({
      age: time,
      actual: survival,
      projected: sbgSurvival(model, time),
      constant: (1 - constant.churn) ** time,
    }));
  if (ages.length === 0) return fail('churn-lab.sbgHoldout');
  const meanError = (of: 'projected' | 'constant') =>
    ages.reduce((sum, age) => sum + Math.abs(age[of] - age.actual), 0) / ages.length;
  return ok({ fit: fitted.value, ages, error: meanError('projected'), constantError: meanError('constant') });
}
