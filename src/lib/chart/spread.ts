/**
 * Moves places on a line apart until each has `gap`, as little as possible, in their order and within bounds.
 *
 * @param places in any order; the answer keeps it.
 * @example spread([50, 52, 10], 10, [0, 100]) // [46, 56, 10]
 */
export function spread(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] as number) - (places[b] as number));
  const groups: { sum: number; members: number[] }[] = [];
  const start = ({ sum, members }: { sum: number; members: number[] }) =>
    Math.min(
      Math.max(sum / members.length - ((members.length - 1) * gap) / 2, low),
      high - (members.length - 1) * gap,
    );
  for (const index of order) {
    let group = { sum: places[index] as number, members: [index] };
    let before = groups.at(-1);
    // Names that would touch become one group around their common middle.
    while (before && start(before) + before.members.length * gap > start(group)) {
      groups.pop();
      group = { sum: before.sum + group.sum, members: [...before.members, ...group.members] };
      before = groups.at(-1);
    }
    groups.push(group);
  }
  const moved = [...places];
  for (const group of groups)
    group.members.forEach((index, place) => {
      moved[index] = start(group) + place * gap;
    });
  return moved;
}
