/**
 * A name as it is shown: Persian letters for Arabic ones, no hidden or control characters, single spaces, cut at `most`
 * UTF-16 units and never within a character.
 *
 * @example tidyText('  كار\tبا او ', 40) // 'کار با او'
 * @example tidyText('آسان است', 4) // 'آسان'
 */
export function tidyText(text: string, most: number): string {
  const tidy = text
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
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
