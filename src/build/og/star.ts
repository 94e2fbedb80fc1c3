/** The eight-point star (شمسه): two squares laid crosswise. */

/** Radius of the inner corners over that of the points. */
const innerShare = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);

const around = (centre: Point, radius: number, angle: number): Point => [
  centre[0] + radius * Math.sin(angle),
  centre[1] - radius * Math.cos(angle),
];

type Point = readonly [x: number, y: number];

const closed = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;

/**
 * The outline as the `d` of an SVG path, a point at the top.
 *
 * @param radius from the centre to the points, in the units of the drawing
 */
export function starPath(centre: Point, radius: number): string {
  const step = Math.PI / 8;
  return closed(
    Array.from({ length: 16 }, (_, index) =>
      around(centre, index % 2 === 0 ? radius : radius * innerShare, index * step),
    ),
  );
}

/** The two squares whose crossing makes the star, for the woven look of line work. */
export function crossedSquares(centre: Point, radius: number): string {
  const square = (turn: number) =>
    closed(Array.from({ length: 4 }, (_, index) => around(centre, radius, turn + (index * Math.PI) / 2)));
  return square(0) + square(Math.PI / 4);
}
