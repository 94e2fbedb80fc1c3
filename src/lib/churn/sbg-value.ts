import { fail, ok, type Problem, type Result } from '../result.ts';
import { hypergeometric } from '../stats/hypergeometric.ts';
import { RULES } from './fields.ts';
import type { LifetimeValue } from './lifetime.ts';
import { type Sbg, sbgMean, sbgRetention } from './sbg.ts';

export type SbgValueProblemCode =
  | 'churn-lab.discount'
  | 'churn-lab.discountTiny'
  | 'churn-lab.money'
  | 'churn-lab.sbgEndless';

/** Below it, and above 0, the sum of payments takes too many terms; nobody discounts by a thousandth of a percent. */
const LEAST_DISCOUNT = 1e-5;

/**
 * The discounted expected lifetime of a new customer, in payments, the first made now: Σ S(t)/(1 + d)^t =
 * ₂F₁(1, β; α + β; 1/(1 + d)).
 *
 * @param discount of one period, a ratio.
 * @returns `churn-lab.sbgEndless` for no discount where α ≤ 1.
 * @see Fader, P. S. & Hardie, B. G. S. (2010). Customer-base valuation in a contractual setting: the perils of ignoring
 * heterogeneity. Marketing Science 29(1), 85–93.
 * @example discountedLifetime({ alpha: 0.668, beta: 3.806 }, 0.1) // { ok: true, value: 5.922… }
 */
export function discountedLifetime(
  model: Sbg,
  discount: number,
): Result<number, Problem<SbgValueProblemCode>> {
  if (!(discount >= 0 && discount <= RULES.discount.high)) return fail('churn-lab.discount');
  if (discount === 0) {
    const mean = sbgMean(model);
    return mean === null ? fail('churn-lab.sbgEndless') : ok(mean);
  }
  if (discount < LEAST_DISCOUNT) return fail('churn-lab.discountTiny');
  return ok(hypergeometric(1, model.beta, model.alpha + model.beta, 1 / (1 + discount)));
}

/**
 * The discounted expected residual lifetime (DERL): the payments still to come, valued just before the next renewal, of a
 * customer who has renewed `renewals` times. It grows with age: those who stayed are the better ones.
 *
 * @param renewals 0 or more.
 * @see Fader & Hardie (2010), eq. 6, with n − 1 renewals made.
 * @example residualLifetime({ alpha: 0.668, beta: 3.806 }, 0.1, 1) // { ok: true, value: 5.90… }
 */
export function residualLifetime(
  model: Sbg,
  discount: number,
  renewals: number,
): Result<number, Problem<SbgValueProblemCode>> {
  const next = renewals + 1;
  const rest = discountedLifetime({ alpha: model.alpha, beta: model.beta + next }, discount);
  return rest.ok ? ok(sbgRetention(model, next) * rest.value) : rest;
}

/**
 * The value of a new customer by the three timings of `lifetimeValue`, with customers who differ.
 *
 * @param margin per period, 0 or more.
 * @example sbgLifetimeValue({ alpha: 1, beta: 1 }, 100, 1).value.paidNow // 138.629436…, by the series of 2 ln 2
 */
export function sbgLifetimeValue(
  model: Sbg,
  margin: number,
  discount: number,
): Result<LifetimeValue, Problem<SbgValueProblemCode>> {
  if (!(margin >= 0 && margin <= RULES.money.high)) return fail('churn-lab.money');
  const payments = discountedLifetime(model, discount);
  if (!payments.ok) return payments;
  const paidNow = margin * payments.value;
  return ok({ paidNow, paidAtEnd: paidNow / (1 + discount), paidOnRenewal: Math.max(0, paidNow - margin) });
}
