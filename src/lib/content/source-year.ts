import type { SourceMeta } from './schema/source.ts';

/** Years below this are Jalali: no source the field cites was printed before 1500. */
const FIRST_GREGORIAN = 1500;

/**
 * The Gregorian year in which a source appeared, for putting Persian and other works into one order. A Jalali year
 * is taken as the Gregorian one in which it began; an undated work is 0, so that it stands first, as APA wants.
 *
 * @example gregorianYear({ year: 1404 }) // 2025
 * @example gregorianYear({ year: 2007 }) // 2007
 */
export function gregorianYear({ year }: Pick<SourceMeta, 'year'>): number {
  if (year === undefined) return 0;
  return year < FIRST_GREGORIAN ? year + 621 : year;
}
