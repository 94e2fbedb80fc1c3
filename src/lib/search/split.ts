import { stem } from '../persian/stem.ts';

const MIN_PART = 2;
const MAX_PARTS = 4;

/**
 * The known words a run of letters is made of, the fewest and longest first; undefined when it can't be read so.
 * Parts of two letters count only between longer ones (از, به), or any misspelling could be read as scraps.
 *
 * @example splitRun('نرخریزش', (stem) => ['نرخ', 'ریزش'].includes(stem)) // ['نرخ', 'ریزش']
 */
export function splitRun(run: string, isKnown: (stem: string) => boolean): string[] | undefined {
  let best: string[] | undefined;
  const visit = (rest: string, parts: string[]) => {
    if (rest === '') {
      if (parts.length > 1 && (best === undefined || badness(parts) < badness(best))) best = parts;
      return;
    }
    if (parts.length === MAX_PARTS) return;
    for (let length = rest.length; length >= MIN_PART; length--) {
      const part = rest.slice(0, length);
      if (part !== run && isKnown(stem(part))) visit(rest.slice(length), [...parts, part]);
    }
  };
  visit(run, []);
  return best?.some((part) => part.length > 3) && edgesAreWords(best) ? best : undefined;
}

const badness = (parts: readonly string[]) =>
  parts.reduce((sum, part) => sum + 1 + (part.length < 4 ? 0.5 : 0), 0);
const edgesAreWords = (parts: readonly string[]) =>
  (parts[0]?.length ?? 0) > 2 && (parts.at(-1)?.length ?? 0) > 2;
