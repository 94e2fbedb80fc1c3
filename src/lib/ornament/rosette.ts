import { starPath } from './star.ts';

/**
 * The lines of the rosette, stars of eight and sixteen points one inside another, as SVG paths around the origin.
 * The circle around it has the radius 98. Each star stands where the lines of the one around it cross: a ring of {16/4}
 * leaves room for cos 45° of it.
 */
export const rosette: readonly string[] = [
  starPath(16, 4, 98),
  starPath(16, 6, 98),
  starPath(8, 3, 69.3, 22.5),
  starPath(8, 2, 37.5, 0),
  starPath(8, 2, 20.3, 22.5),
];
