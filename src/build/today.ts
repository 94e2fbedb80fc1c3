import type { CivilDate } from '../lib/persian/date.ts';

/** The day it is where the command runs: the one place of the build that asks the clock for it. */
export function today(now = new Date()): CivilDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
