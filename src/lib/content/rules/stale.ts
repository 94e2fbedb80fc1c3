import { type CivilDate, compareDates } from '../../persian/date.ts';

/** Years after which an article without revision is to be looked at again. */
export const STALE_AFTER_YEARS = 2;

/**
 * Whether nobody has revised a page for more than two years.
 *
 * @example isStale({ year: 2024, month: 11, day: 20 }, { year: 2026, month: 11, day: 21 }) // true
 * @example isStale({ year: 2024, month: 11, day: 21 }, { year: 2026, month: 11, day: 21 }) // false
 */
export const isStale = (updated: CivilDate, today: CivilDate): boolean =>
  compareDates({ ...updated, year: updated.year + STALE_AFTER_YEARS }, today) < 0;
