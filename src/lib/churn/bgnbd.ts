import { logHypergeometric } from '../stats/hypergeometric.ts';
import { integrate } from '../stats/integrate.ts';
import type { ShopGroup } from './shop-summary.ts';

/**
 * A shop's customers: while alive they buy at random at a rate that varies as a Gamma(r, α), and after a purchase they leave
 * for good with a chance that varies as a Beta(a, b). All four above 0; α in the unit of time.
 *
 * `bg` (BG/NBD): that chance comes after repeat purchases only, so who bought once is alive for certain.
 * `mbg` (MBG/NBD): it comes after the first purchase too.
 *
 * Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005). «Counting your customers» the easy way. Marketing Science 24(2), 275–284;
 * Batislam, E. P., Denizel, M. & Filiztekin, A. (2007). Int. J. of Research in Marketing 24(3), 201–209.
 */
export interface ShopModel {
  readonly kind: 'bg' | 'mbg';
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** (x, t_x, T) of one customer, in the model's unit of time. */
export type ShopState = Omit<ShopGroup, 'customers'>;

/**
 * The chance that a customer has not left for good, given their purchases.
 *
 * @see Fader, Hardie & Lee (2008), Computing P(alive) using the BG/NBD model, brucehardie.com/notes/021, eq. 1; Batislam et al. (2007).
 * @example aliveChance({ kind: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, recency: 30.43, age: 38.86 }) // 0.7265…
 */
export function aliveChance(model: ShopModel, state: ShopState): number {
  const odds = logOddsOfLeft(model, state);
  return odds === null ? 1 : 1 / (1 + Math.exp(odds));
}

/**
 * The logarithm of P(left)/P(alive); `null` when nobody can have left: a one-time buyer under `bg`.
 *
 * @example logOddsOfLeft({ kind: 'bg', r: 1, alpha: 1, a: 1, b: 1 }, { repeats: 0, recency: 0, age: 9 }) // null
 */
export function logOddsOfLeft(
  { kind, r, alpha, a, b }: ShopModel,
  { repeats, recency, age }: ShopState,
): number | null {
  if (kind === 'bg' && repeats === 0) return null;
  const chances = kind === 'bg' ? repeats - 1 : repeats;
  return Math.log(a / (b + chances)) + (r + repeats) * Math.log1p((age - recency) / (alpha + recency));
}

/**
 * The chance of at least one purchase within the next `time`: P(alive)·(1 − ((α+T)/(α+T+t))^(r+x)). Who is alive waits for
 * the next purchase without a chance of leaving before it.
 *
 * @param time in the model's unit, 0 or more.
 * @see Follows from the posterior Gamma(r + x, α + T) of the rate; compare Fader, Hardie & Lee (2005), eq. 9 and 10.
 * @example buyAgainChance({ kind: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, recency: 30.43, age: 38.86 }, 39) // 0.5546…
 */
export function buyAgainChance(model: ShopModel, state: ShopState, time: number): number {
  const quiet = (model.r + state.repeats) * Math.log1p(time / (model.alpha + state.age));
  return aliveChance(model, state) * -Math.expm1(-quiet);
}

/**
 * The purchases to expect of a customer within the next `time`.
 *
 * The published closed form divides by a − 1. Integrating its derivative instead, the purchase rate at each coming moment,
 * R e^(−Ru) ₂F₁(R+1, b′; a+b′; 1−e^(−u)) with R = r + x over u = ln(1 + s/(α+T)), has no such gap; b′ is the posterior b.
 *
 * @param time in the model's unit, 0 or more.
 * @see Fader, Hardie & Lee (2005), eq. 10.
 * @example expectedPurchases({ kind: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, recency: 30.43, age: 38.86 }, 39) // 1.2260…
 */
export function expectedPurchases(model: ShopModel, state: ShopState, time: number): number {
  const rate = model.r + state.repeats;
  const b = model.b + state.repeats + (model.kind === 'bg' ? 0 : 1);
  const rateAt = (u: number) =>
    rate * Math.exp(logHypergeometric(rate + 1, b, model.a + b, -Math.expm1(-u)) - rate * u);
  const span = Math.log1p(time / (model.alpha + state.age));
  // The rate falls by e within a unit of u or sooner, then stays flat: one part a unit and a half keeps both in view.
  return aliveChance(model, state) * integrate(rateAt, 0, span, 1 + Math.ceil(span / 1.5));
}
