import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Memory, Remembered } from '../content/memory.ts';

type Entries = ReadonlyArray<readonly [string, Remembered<unknown>]>;

/** What the gate keeps between runs, by name. */
export type Memories = Readonly<Record<string, Memory<unknown>>>;

/** Where the findings on one content folder are kept. */
export const cacheFile = (root: string): string => path.join(root, '.cache', 'gate-cache.json');

/** Fills the memories with what the last run kept; a missing, torn or outdated file is none. */
export function readCache(file: string, version: string, memories: Memories): void {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
      entries: Record<string, Entries>;
    };
    if (kept.version !== version) return;
    for (const [name, memory] of Object.entries(memories))
      memory.restore((kept.entries[name] ?? []) as Iterable<readonly [string, Remembered<unknown>]>);
  } catch {
    // A cache is not worth a word.
  }
}

/** Keeps what the memories hold for the next run; never more than a wish. */
export function writeCache(file: string, version: string, memories: Memories): void {
  const entries = Object.fromEntries(
    Object.entries(memories).map(([name, memory]) => [name, memory.entries()]),
  );
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, JSON.stringify({ version, entries }));
    renameSync(aside, file);
  } catch {
    // On a full or read-only disk the next run reads everything anew.
  }
}
