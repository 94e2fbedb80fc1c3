import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the finished site lies and where the next one is made; both on one file system, so that renaming is one step. */
export interface Places {
  /** The folder readers get, `dist`. */
  readonly site: string;
  /** Everything unfinished. */
  readonly workshop: string;
}

const previous = ({ workshop }: Places): string => join(workshop, 'previous');

/** A folder of this process for a site in the making. */
export const asideOf = ({ workshop }: Places): string => join(workshop, `site-${process.pid}`);

/** Puts the last good site back when a process was killed between the two renames of `swap`. */
export function recover(places: Places): void {
  if (!existsSync(places.site) && existsSync(previous(places))) renameSync(previous(places), places.site);
}

/** Removes what killed builds left in the workshop. Only for the holder of the lock. */
export function tidy({ workshop }: Places): void {
  mkdirSync(workshop, { recursive: true });
  for (const name of readdirSync(workshop)) {
    if (name.startsWith('site-')) rmSync(join(workshop, name), { recursive: true, force: true });
  }
}

/** Makes the fresh folder the site. At each moment a whole site lies in its place, or `recover` puts it there. */
export function swap(fresh: string, places: Places): void {
  const waste = `${fresh}-waste`;
  // Never deleted under its own name: half a deletion must not look like a whole site to `recover`.
  if (existsSync(previous(places))) renameSync(previous(places), `${waste}-before`);
  if (existsSync(places.site)) renameSync(places.site, previous(places));
  renameSync(fresh, places.site);
  if (existsSync(previous(places))) renameSync(previous(places), waste);
  for (const folder of [waste, `${waste}-before`]) rmSync(folder, { recursive: true, force: true });
}
