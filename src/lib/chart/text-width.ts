/** Share of the font size that a letter of Vazirmatn takes on average; Persian and Latin texts differ little. */
const LETTER = 0.52;

/** Marks that take no room of their own. */
const UNSEEN = /[\p{Mn}\p{Cf}]/gu;

/**
 * About how wide a text will be: enough to keep labels apart, measured without a page.
 *
 * @example textWidth('می‌رود', 10) // 26
 */
export const textWidth = (text: string, fontPx: number): number =>
  [...text.replace(UNSEEN, '')].length * LETTER * fontPx;

/**
 * The text, cut at a letter so that it is about as wide as `widthPx` at most.
 *
 * @example cutToWidth('تحویل در همان روز', 10, 60) // 'تحویل در ه…'
 */
export function cutToWidth(text: string, fontPx: number, widthPx: number): string {
  if (textWidth(text, fontPx) <= widthPx) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, fontPx) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
