/** Maps numbers to pixels along a straight line. */
export type Scale = (value: number) => number;

/**
 * A linear scale: `domain` in the data's unit to `range` in pixels. A range that falls (bottom to top, right to left) is fine.
 *
 * @throws RangeError for a domain without width, where no slope exists.
 * @example linearScale([0, 10], [100, 0])(2.5) // 75
 */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const span = domain[1] - domain[0];
  if (!(Math.abs(span) > 0)) throw new RangeError('a domain needs a width');
  return (value) => range[0] + ((value - domain[0]) / span) * (range[1] - range[0]);
}
