import { withoutDirection } from '../table/direction.ts';

/**
 * A name as it is shown: without marks of direction and control characters, single spaces, cut at `most` UTF-16 units and never
 * within a character.
 *
 * @example tidyText('  کار\tبا او ', 40) // 'کار با او'
 * @example tidyText('آسان است', 4) // 'آسان'
 */
export function tidyText(text: string, most: number): string {
  const tidy = withoutDirection(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (tidy.length <= most) return tidy;
  let kept = '';
  for (const letter of tidy) {
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.trim();
}
