import path from 'node:path';
import type { CivilDate } from '../../lib/persian/date.ts';
import { ok, type Result } from '../../lib/result.ts';
import { anyFileReports } from './any-file.ts';
import { fixFiles } from './fix.ts';
import { gate } from './gate.ts';
import { inOrder, type Report } from './report.ts';
import { type Selection, selectFiles } from './select.ts';

export interface CheckOptions {
  /** The folder that holds `content`. */
  readonly root: string;
  /** Where relative names begin. */
  readonly from: string;
  readonly today: CivilDate;
  /** What to look at; everything below `content` when empty. */
  readonly names: readonly string[];
  /** Whether to mend the spelling that has one right reading. */
  readonly fix: boolean;
}

export interface Checked {
  readonly reports: readonly Report[];
  readonly files: number;
  /** Files that were mended. */
  readonly fixed: readonly string[];
}

/** What `npm run check` does, without its words: reads, mends if asked, and reads again. */
export async function check(options: CheckOptions): Promise<Result<Checked>> {
  const selected = selectFiles(options.root, options.names, options.from);
  if (!selected.ok) return selected;
  const first = await read(options, selected.value);
  if (!options.fix) return ok({ ...first, fixed: [] });
  const fixed = fixFiles(options.root, mendable(first.reports, selected.value, options));
  const last = fixed.length === 0 ? first : await read(options, selected.value);
  return ok({ ...last, fixed: fixed.map(({ file }) => file) });
}

async function read(
  { root, from, today, names }: CheckOptions,
  { inside, outside }: Selection,
): Promise<Pick<Checked, 'reports' | 'files'>> {
  const others = anyFileReports(root, outside, from);
  if (names.length > 0 && inside.length === 0) return { reports: inOrder(others), files: outside.length };
  const { reports, files } = await gate(root, today);
  if (names.length === 0) return { reports, files };
  const own = reports.filter(({ file }) => inside.includes(file));
  return { reports: inOrder([...own, ...others]), files: inside.length + outside.length };
}

/** Files with something to mend, shown from the root where the gate found them and as they were named elsewhere. */
function mendable(reports: readonly Report[], { outside }: Selection, { root, from }: CheckOptions) {
  const files = new Set(reports.filter(({ fix }) => fix !== undefined).map(({ file }) => file));
  return [...files].map((file) => ({
    file,
    absolute: outside.includes(file) ? path.resolve(from, file) : path.join(root, file),
  }));
}
