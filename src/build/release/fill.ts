import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteFiles } from '../output/site-files.ts';
import { copyEndings, isCompressible, writeCopies } from './compress.ts';

/** A finished release: its folder, and which files in it are its own. */
export interface Own {
  readonly folder: string;
  readonly files: readonly string[];
}

/** What a release was made of. */
export interface Filled {
  /** Its own files, as paths within it with `/`; compressed copies are not counted. */
  readonly own: readonly string[];
  /** How many of them the release before did not have with the same bytes. */
  readonly changed: number;
  /** How many files of the release before are kept for its readers. */
  readonly kept: number;
}

/** Files whose name changes with their content: pages of the last release ask for them by the old one. */
const LASTING = /^(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/.*\.pf_meta$)/;
/** Compressing keeps this many files in memory, and all processors busy. */
const AT_ONCE = 4;

async function sameBytes(one: string, other: string): Promise<boolean> {
  if (!existsSync(other) || (await stat(one)).size !== (await stat(other)).size) return false;
  return (await readFile(one)).equals(await readFile(other));
}

/** A file of another release is the same file here, with its copies: nothing in a release is ever written again. */
async function linkWithCopies(from: string, to: string): Promise<void> {
  await link(from, to);
  for (const ending of copyEndings) {
    if (existsSync(from + ending)) await link(from + ending, to + ending);
  }
}

async function forEach<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/**
 * Keeps for readers of one release's pages what those may still ask for, in the release that takes its place.
 *
 * @returns how many files
 */
export async function keepLasting({ folder, files }: Own, into: string): Promise<number> {
  const missing = files.filter((file) => LASTING.test(file) && !existsSync(join(into, file)));
  await forEach(missing, async (file) => {
    await mkdir(dirname(join(into, file)), { recursive: true });
    await linkWithCopies(join(folder, file), join(into, file));
  });
  return missing.length;
}

/**
 * Makes the folder of a release.
 *
 * @param from folder of a built site
 * @param into the release's folder; what is there is removed
 * @param before the release that visitors have now, on the same file system
 */
export async function fillRelease(from: string, into: string, before: Own | undefined): Promise<Filled> {
  await rm(into, { recursive: true, force: true });
  const own = siteFiles(from);
  const files = new Set(before?.files);
  for (const folder of new Set(own.map((file) => dirname(join(into, file)))))
    await mkdir(folder, { recursive: true });

  let changed = 0;
  await forEach(own, async (file) => {
    const [source, target] = [join(from, file), join(into, file)];
    const last = before && files.has(file) ? join(before.folder, file) : undefined;
    if (last !== undefined && (await sameBytes(source, last))) return linkWithCopies(last, target);
    changed++;
    await copyFile(source, target);
    if (isCompressible(file)) await writeCopies(target);
  });
  return { own, changed, kept: before === undefined ? 0 : await keepLasting(before, into) };
}
