/** Reads «wrong=right» pairs, one or several a line; `_` stands for a space within a word's replacement. */
export function pairs(text: string): ReadonlyMap<string, string> {
  const entries = text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('='));
  return new Map(entries.map(([wrong = '', right = '']) => [wrong, right.replaceAll('_', ' ')]));
}

/** Reads a list of words parted by spaces or line ends. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
