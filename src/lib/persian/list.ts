/**
 * `items` as a Persian list: «،» between them and `conjunction` («و») before the last, without a comma.
 * (Intl.ListFormat puts «،» before «و» and hides marks in the text.)
 *
 * @example joinList(['الف', 'ب', 'پ']) // 'الف، ب و پ'
 * @example joinList(['ماه', 'فصل'], 'یا') // 'ماه یا فصل'
 * @example joinList([]) // ''
 */
export function joinList(items: readonly string[], conjunction = 'و'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join('، ')} ${conjunction} ${last}`;
}
