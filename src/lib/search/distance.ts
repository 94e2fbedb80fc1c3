/** Letters that sound the same in Persian, so that a writer takes one for the other. */
const HOMOPHONES = ['زذضظ', 'سصث', 'تط', 'حه', 'غق', 'اع'];
/** Letters that differ by their dots or a stroke, and mostly lie side by side on the keyboard. */
const LOOKALIKES = ['بپتث', 'جچحخ', 'دذ', 'رزژ', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'کگ'];

const groupOf = (groups: readonly string[]) =>
  new Map(groups.flatMap((group) => [...group].map((letter) => [letter, group] as const)));
const SOUND = groupOf(HOMOPHONES);
const SHAPE = groupOf(LOOKALIKES);

const HOMOPHONE_COST = 0.5;
const LOOKALIKE_COST = 0.75;
const SWAP_COST = 0.75;

function replaceCost(a: string, b: string): number {
  if (a === b) return 0;
  const isSame = (groups: ReadonlyMap<string, string>) => groups.has(a) && groups.get(a) === groups.get(b);
  return isSame(SOUND) ? HOMOPHONE_COST : isSame(SHAPE) ? LOOKALIKE_COST : 1;
}

/**
 * Cost of the cheapest way from one word to another by inserting, deleting, replacing and swapping neighbouring letters
 * (restricted Damerau–Levenshtein), where a letter of
 * the same sound costs a half, one of the same shape or a swap three quarters. More than `limit` is answered as
 * Infinity without being computed to the end.
 *
 * @example typoCost('رظایت', 'رضایت', 2) // 0.5
 * @example typoCost('ریشز', 'ریزش', 2) // 0.75
 */
export function typoCost(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++)
      current.push(cell(a, b, row, column, beforeLast, last, current));
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, current];
  }
  const cost = last[b.length] ?? 0;
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  beforeLast: readonly number[],
  last: readonly number[],
  current: readonly number[],
): number {
  const [x = '', y = ''] = [a[row - 1], b[column - 1]];
  const cost = Math.min(
    (last[column - 1] ?? 0) + replaceCost(x, y),
    (last[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
  );
  const swapped = row > 1 && column > 1 && x === b[column - 2] && y === a[row - 2];
  return swapped ? Math.min(cost, (beforeLast[column - 2] ?? 0) + SWAP_COST) : cost;
}

/** Which letters a word has, as bits; different letters may share one. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * A quick no: words whose letters differ this much cost more than `limit`. Each edit brings in at most one new letter
 * and takes away at most one, and the cheapest, of equal sound, costs a half.
 */
export const tooDifferent = (a: number, b: number, limit: number): boolean =>
  bitCount(a & ~b) > limit * 2 || bitCount(b & ~a) > limit * 2;

/** How much may be wrong in a word of this many letters before it is another word. */
export const typoLimit = (length: number): number => LIMITS[Math.min(length, LIMITS.length - 1)] ?? 0;
const LIMITS = [0, 0, 0.5, 0.75, 0.75, 1, 1.5, 1.5, 2];
