/**
 * The star polygon {points/step} as an SVG path: every `step`-th of `points` places on a circle joined in turn.
 * With a common divisor it falls into several closed rings, as {8/2} does into the two squares of a shamseh.
 *
 * @param radius of the circle, in the drawing's units
 * @param turn rotation in degrees, clockwise from the top
 * @example starPath(4, 1, 10) // 'M0 -10L10 0L0 10L-10 0Z'
 */
export function starPath(points: number, step: number, radius: number, turn = 0): string {
  const rings = greatestCommonDivisor(points, step);
  return Array.from({ length: rings }, (_, ring) =>
    ringPath(points, step, radius, turn, ring, points / rings),
  ).join('');
}

function ringPath(
  points: number,
  step: number,
  radius: number,
  turn: number,
  start: number,
  corners: number,
): string {
  const places = Array.from({ length: corners }, (_, corner) => {
    const angle = ((start + corner * step) / points) * 2 * Math.PI + (turn * Math.PI) / 180;
    return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
  });
  return `M${places.join('L')}Z`;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** Two decimals, and no minus zero. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
