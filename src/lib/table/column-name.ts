import { foldLoose } from '../persian/fold.ts';

/**
 * How well a heading names a column that is known by `name`: 1 the same but for spelling, 0.9 the same where «?» stands for
 * letters an old encoding lost, 0.8 `name` among other words, 0.6 its beginning, 0 not at all.
 *
 * @example nameScore('شناسهٔ‌ مشتري', 'شناسه مشتری') // 1
 * @example nameScore('customer_id', 'customer') // 0.8
 */
export function nameScore(heading: string, name: string): number {
  const [seen, known] = [wordsOf(heading), wordsOf(name)];
  if (seen.length === 0) return 0;
  const [one, other] = [seen.join(''), known.join('')];
  if (one === other) return 1;
  if (heading.includes('?') && wildcard(heading).test(other)) return 0.9;
  if (` ${seen.join(' ')} `.includes(` ${known.join(' ')} `)) return 0.8;
  return one.startsWith(other) && other.length >= 3 ? 0.6 : 0;
}

/** Folded words; whatever is no letter, digit or mark of loss parts them. */
const wordsOf = (text: string): string[] =>
  foldLoose(text.replace(/[\u200c_]/g, ' '))
    .split(/[^\p{L}\p{N}?]+/u)
    .filter(Boolean);

function wildcard(heading: string): RegExp {
  const letters = [...wordsOf(heading).join('')].map((letter) => (letter === '?' ? '.' : letter));
  return new RegExp(`^${letters.join('')}$`, 'u');
}
