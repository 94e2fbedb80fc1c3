import { fail, ok, type Problem, type Result } from '../result.ts';
import { nelderMead } from '../stats/nelder-mead.ts';
import { logOddsOfLeft, type ShopModel } from './bgnbd.ts';
import type { ShopGroup } from './shop-summary.ts';

export type ShopProblemCode = 'churn-lab.shopState' | 'churn-lab.shopEmpty' | 'churn-lab.shopFewRepeats';

export interface ShopFit {
  readonly model: ShopModel;
  readonly logLikelihood: number;
  readonly customers: number;
  /** Parameters that ran to the end of what is searched: their value means «very small» or «very large», no more. */
  readonly atEdge: readonly ('r' | 'alpha' | 'a' | 'b')[];
}

/**
 * Log-likelihood of all groups, written without gamma functions: with whole x, Γ(r+x)/Γ(r) and the ratio of beta functions are
 * products, and their logarithms running sums, made once for all customers.
 *
 * @see Fader, Hardie & Lee (2005), eq. 6, in the form of notes/027 (no overflow); Batislam et al. (2007), eq. 4, for `mbg`.
 * @example shopLogLikelihood({ kind: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, [{ repeats: 2, recency: 30.43, age: 38.86, customers: 1 }]) // -9.4586…
 */
export function shopLogLikelihood(model: ShopModel, groups: readonly ShopGroup[]): number {
  const { kind, r, alpha, a, b } = model;
  const most = groups.reduce((largest, { repeats }) => Math.max(largest, repeats), 0);
  const buying = runningSums(most, (i) => Math.log(r + i));
  const staying = runningSums(most + 1, (i) => Math.log((b + i) / (a + b + i)));
  let sum = 0;
  for (const group of groups) {
    const { repeats, age, customers } = group;
    const stays = staying[kind === 'bg' ? repeats : repeats + 1] ?? 0;
    const alive =
      (buying[repeats] ?? 0) + stays + r * Math.log(alpha) - (r + repeats) * Math.log(alpha + age);
    const left = logOddsOfLeft(model, group);
    sum += customers * (alive + (left === null ? 0 : softPlus(left)));
  }
  return sum;
}

/** 0, f(0), f(0) + f(1), … */
function runningSums(count: number, of: (index: number) => number): Float64Array {
  const sums = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) sums[index + 1] = (sums[index] ?? 0) + of(index);
  return sums;
}

/** ln(1 + e^x) without overflow. */
const softPlus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** Parameters are searched between these, α in mean ages. */
const EDGE = { least: 1e-4, most: 1e4 };
/** With fewer customers who came back, four parameters are guesswork. */
const LEAST_REPEATERS = 10;
const NAMES = ['r', 'alpha', 'a', 'b'] as const;

/**
 * Fits BG/NBD or MBG/NBD by maximum likelihood.
 *
 * @param groups times in one unit, that of the model's α then.
 * @returns `churn-lab.shopState` with the number of the first group that cannot be (recency beyond age, no whole repeats …),
 * `churn-lab.shopEmpty`, or `churn-lab.shopFewRepeats` with fewer than ten customers who came back or none with any age.
 * @example fitShop('bg', []).problem.code // 'churn-lab.shopEmpty'
 */
export function fitShop(
  kind: ShopModel['kind'],
  groups: readonly ShopGroup[],
): Result<ShopFit, Problem<ShopProblemCode>> {
  const wrong = groups.findIndex((group) => !isPossible(group));
  if (wrong >= 0) return fail('churn-lab.shopState', { row: wrong + 1 });
  const customers = total(groups, () => true);
  if (customers === 0) return fail('churn-lab.shopEmpty');
  const meanAge = groups.reduce((sum, group) => sum + group.customers * group.age, 0) / customers;
  if (total(groups, ({ repeats }) => repeats > 0) < LEAST_REPEATERS || meanAge === 0)
    return fail('churn-lab.shopFewRepeats');
  const scaled = groups.map((group) => ({
    ...group,
    recency: group.recency / meanAge,
    age: group.age / meanAge,
  }));
  const modelAt = (point: readonly number[]): ShopModel => {
    const [r, alpha, a, b] = point.map(bounded) as [number, number, number, number];
    return { kind, r, alpha, a, b };
  };
  const { point } = nelderMead((at) => -shopLogLikelihood(modelAt(at), scaled), START, { tolerance: 1e-10 });
  const model = { ...modelAt(point), alpha: modelAt(point).alpha * meanAge };
  const atEdge = NAMES.filter((_, axis) => Math.abs(point[axis] ?? 0) > 0.99 * Math.log(EDGE.most));
  return ok({ model, logLikelihood: shopLogLikelihood(model, groups), customers, atEdge });
}

const START = [-1, -1, 0, 1];

const bounded = (logarithm: number): number => Math.min(EDGE.most, Math.max(EDGE.least, Math.exp(logarithm)));

const isPossible = ({ repeats, recency, age, customers }: ShopGroup): boolean =>
  Number.isInteger(repeats) &&
  repeats >= 0 &&
  recency >= 0 &&
  (repeats > 0 || recency === 0) &&
  age >= recency &&
  Number.isFinite(age) &&
  customers >= 0 &&
  Number.isFinite(customers);

const total = (groups: readonly ShopGroup[], which: (group: ShopGroup) => boolean): number =>
  groups.reduce((sum, group) => sum + (which(group) ? group.customers : 0), 0);
