import { PLURAL_NOUNS, SILENT_HE_NOUNS } from '../data/two-readings.ts';
import { ZWNJ } from '../letters.ts';

/**
 * Several readings made fewer: one that leaves a known compound whole wins over its parts, and «سالهای» is read as the
 * noun that people use. What stays is for a person to decide.
 */
export function likeliest(readings: readonly string[]): string[] {
  if (readings.length < 2) return [...readings];
  const whole = leastCut(readings);
  if (whole.length < 2) return whole;
  const decided = whole.filter(isMeant);
  return decided.length > 0
    ? decided
    : [...whole].sort((a, b) => Number(PLURAL.test(b)) - Number(PLURAL.test(a)));
}

/** Of readings that differ only in how a compound is cut, the one with the fewest cuts. */
function leastCut(readings: readonly string[]): string[] {
  return readings.filter(
    (reading) => !readings.some((other) => other !== reading && cutsMore(reading, other)),
  );
}

/** Whether `reading` has every half-space of `other` and more. */
function cutsMore(reading: string, other: string): boolean {
  const [many, few] = [cutPlaces(reading), cutPlaces(other)];
  return many.size > few.size && [...few].every((place) => many.has(place));
}

function cutPlaces(reading: string): Set<number> {
  const places = new Set<number>();
  let letters = 0;
  for (const character of reading) {
    if (character === ZWNJ) places.add(letters);
    else letters++;
  }
  return places;
}

const PLURAL = new RegExp(`^(.+)${ZWNJ}های`);
const INDEFINITE = new RegExp(`^(.+ه)${ZWNJ}ای`);

function isMeant(reading: string): boolean {
  const plural = PLURAL.exec(reading)?.[1];
  if (plural !== undefined) return PLURAL_NOUNS.has(plural);
  const indefinite = INDEFINITE.exec(reading)?.[1];
  return indefinite !== undefined && SILENT_HE_NOUNS.has(indefinite);
}
