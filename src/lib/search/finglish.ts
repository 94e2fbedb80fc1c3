/** How each Persian letter is written with Latin ones; «-» marks that it may also be left out, as ع often is. */
const LETTERS =
  "ا:a aa o e i u â -|ب:b|پ:p|ت:t|ث:s|ج:j|چ:ch c|ح:h|خ:kh x|د:d|ذ:z|ر:r|ز:z|ژ:zh j|س:s c|ش:sh|ص:s|ض:z|ط:t|ظ:z|ع:a e o ' -|" +
  'غ:gh q g|ف:f ph|ق:gh q g k|ک:k c|گ:g|ل:l|م:m|ن:n|و:v o u w oo ou ow oh -|ه:h e eh a|ی:y i e ee ey ei iy -';

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  LETTERS.split('|').map((line) => {
    const [letter = '', spellings = ''] = line.split(':');
    return [letter, spellings.split(' ').map((spelling) => (spelling === '-' ? '' : spelling))];
  }),
);

/** Cost of what Persian script leaves unwritten: a short vowel, or the doubling of a consonant. */
const SILENT: ReadonlyMap<string, number> = new Map([
  ['a', 0],
  ['e', 0],
  ['o', 0],
  ["'", 0],
  ['u', 0.3],
  ['i', 0.4],
  ['h', 0.6],
]);
const DROPPED_LETTER = 0.3;
const DROPPED_V = 0.5;
const VOWEL_FOR_H = 0.1;

/**
 * How badly a Latin spelling fits a Persian word: 0 when it can be read off letter by letter, more for each thing bent,
 * Infinity when a consonant is missing or left over.
 *
 * @param latin lower case
 * @param persian folded, without ZWNJ
 * @example finglishCost('nerkhe', 'نرخ') // 0
 * @example finglishCost('nerkhe', 'ریزش') // Infinity
 */
export function finglishCost(latin: string, persian: string): number {
  let costs: ReadonlyMap<number, number> = skipSilent(new Map([[0, 0]]), latin);
  for (const [place, letter] of [...persian].entries()) {
    const next = new Map<number, number>();
    for (const [at, cost] of costs) {
      for (const spelling of SPELLINGS.get(letter) ?? []) {
        if (!latin.startsWith(spelling, at)) continue;
        improve(next, at + spelling.length, cost + letterCost(letter, spelling, place));
      }
    }
    if (next.size === 0) return Number.POSITIVE_INFINITY;
    costs = skipSilent(next, latin);
  }
  return costs.get(latin.length) ?? Number.POSITIVE_INFINITY;
}

function letterCost(letter: string, spelling: string, place: number): number {
  if (spelling === '') return letter === 'ع' ? 0 : letter === 'و' ? DROPPED_V : DROPPED_LETTER;
  if (letter === 'ه' && spelling !== 'h') return VOWEL_FOR_H;
  return letter === 'ا' && place > 0 && !spelling.startsWith('a') ? DROPPED_LETTER : 0;
}

function improve(costs: Map<number, number>, at: number, cost: number): void {
  if (cost < (costs.get(at) ?? Number.POSITIVE_INFINITY)) costs.set(at, cost);
}

/** Adds the places reached by passing over unwritten vowels and doubled consonants. */
function skipSilent(costs: Map<number, number>, latin: string): ReadonlyMap<number, number> {
  for (let at = Math.min(...costs.keys()); at < latin.length; at++) {
    const cost = costs.get(at);
    if (cost === undefined) continue;
    const letter = latin[at] ?? '';
    const silent = letter === latin[at - 1] ? 0 : SILENT.get(letter);
    if (silent !== undefined) improve(costs, at + 1, cost + silent);
  }
  return costs;
}
