/** A point of the search and the value there. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

export interface SearchOptions {
  /** Length of the first simplex's edges, in the point's units. */
  readonly step?: number;
  /** Stops when the simplex is smaller than this and its values differ by less. */
  readonly tolerance?: number;
  readonly maxSteps?: number;
}

/**
 * Looks for a local minimum downhill with a simplex, without derivatives. When it has settled it starts again from where it is,
 * until that no longer helps: a simplex that collapsed too early is thereby found out.
 *
 * @param objective may answer Infinity where it is not defined, never NaN; at `start` it must be finite.
 * @returns the best point seen; always finite.
 * @see Nelder, J. A. & Mead, R. (1965). A simplex method for function minimization. The Computer Journal 7(4), 308–313.
 * @example nelderMead(([x = 0]) => (x - 3) ** 2, [0]).point[0] // 3.00000…
 */
export function nelderMead(
  objective: (point: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-9, maxSteps = 4000 }: SearchOptions = {},
): Minimum {
  let best: Minimum = { point: start, value: objective(start) };
  for (let round = 0; round < 5; round++) {
    const found = descend(objective, best, round === 0 ? step : step / 4, tolerance, maxSteps);
    const gain = best.value - found.value;
    best = found;
    if (gain <= tolerance * (1 + Math.abs(found.value))) break;
  }
  return best;
}

type Objective = (point: readonly number[]) => number;

function descend(
  objective: Objective,
  start: Minimum,
  step: number,
  tolerance: number,
  maxSteps: number,
): Minimum {
  const at = (point: readonly number[]): Minimum => ({ point, value: objective(point) });
  let simplex = [
    start,
    ...start.point.map((_, axis) => at(start.point.map((x, i) => (i === axis ? x + step : x)))),
  ];
  for (let taken = 0; taken < maxSteps; taken++) {
    simplex.sort((a, b) => a.value - b.value);
    if (settled(simplex, tolerance)) break;
    simplex = improve(simplex, at);
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a));
}

/** One step: reflect the worst corner through the others; go further if that pays, less far if not, or shrink. */
function improve(simplex: Minimum[], at: (point: readonly number[]) => Minimum): Minimum[] {
  const [best, worst] = [simplex[0] as Minimum, simplex.at(-1) as Minimum];
  const others = simplex.slice(0, -1);
  const middle = best.point.map(
    (_, axis) => others.reduce((sum, { point }) => sum + (point[axis] ?? 0), 0) / others.length,
  );
  const along = (factor: number) => at(middle.map((m, axis) => m + factor * ((worst.point[axis] ?? 0) - m)));
  const reflected = along(-1);
  if (reflected.value < best.value) return [...others, better(along(-2), reflected)];
  if (reflected.value < (others.at(-1) as Minimum).value) return [...others, reflected];
  const inner = reflected.value < worst.value ? along(-0.5) : along(0.5);
  if (inner.value < Math.min(reflected.value, worst.value)) return [...others, inner];
  return [
    best,
    ...simplex.slice(1).map(({ point }) => at(point.map((x, axis) => (x + (best.point[axis] ?? 0)) / 2))),
  ];
}

const better = (a: Minimum, b: Minimum): Minimum => (a.value < b.value ? a : b);

function settled(sorted: readonly Minimum[], tolerance: number): boolean {
  const [best, worst] = [sorted[0] as Minimum, sorted.at(-1) as Minimum];
  if (worst.value - best.value > tolerance * (1 + Math.abs(best.value))) return false;
  return sorted.every(({ point }) =>
    point.every((x, axis) => Math.abs(x - (best.point[axis] ?? 0)) <= Math.sqrt(tolerance)),
  );
}
