/**
 * How closely words stand together where they come closest: 1 when they are neighbours, towards 0 the farther apart.
 * Lists without positions (a match in the title only) don't take part; fewer than two lists give 0.
 *
 * @param lists ascending positions of each word in the text
 * @example tightness([[3, 40], [41]]) // 1
 * @example tightness([[3], [7]]) // 0.25
 */
export function tightness(lists: ReadonlyArray<readonly number[]>): number {
  const present = lists.filter((list) => list.length > 0);
  if (present.length < 2) return 0;
  const span = shortestSpan(present);
  return span === 0 ? 1 : Math.min(1, (present.length - 1) / span);
}

/** Distance between the outermost words of the shortest stretch that has a word of each list. */
function shortestSpan(lists: ReadonlyArray<readonly number[]>): number {
  const places = lists.map(() => 0);
  let best = Number.POSITIVE_INFINITY;
  for (;;) {
    const heads = lists.map((list, index) => list[places[index] ?? 0] ?? 0);
    const lowest = Math.min(...heads);
    best = Math.min(best, Math.max(...heads) - lowest);
    const behind = heads.indexOf(lowest);
    const next = (places[behind] ?? 0) + 1;
    if (next >= (lists[behind]?.length ?? 0)) return best;
    places[behind] = next;
  }
}
