import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../../lib/search/types.ts';

/** Counts what a visitor's browser would have fetched. */
export type OnFetch = (path: string, bytes: Uint8Array) => void;

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Engine & { init(): Promise<void> };
}

/** Stands for the directory in the addresses that Pagefind asks for. */
const HOST = 'https://pagefind.invalid/';
const HOOK = 'search.fetch-from-dist';
const shared = globalThis as unknown as Record<symbol, Array<typeof fetch> | undefined>;
const answering = shared[Symbol.for(HOOK)] ?? [];
shared[Symbol.for(HOOK)] = answering;

/**
 * Pagefind's own browser module out of `dist/pagefind`, running in Node: its requests are answered from the directory.
 * Each call gives a fresh instance, as a fresh visit would.
 *
 * @param dist directory of the built site
 */
export async function openPagefind(
  dist: string,
  options: Readonly<Record<string, unknown>>,
  onFetch?: OnFetch,
): Promise<Engine> {
  const source = readFileSync(join(dist, 'pagefind', 'pagefind.js'), 'utf8');
  const id = answering.push(fetchFrom(join(dist, 'pagefind'), onFetch)) - 1;
  const shim = `const fetch = (url) => globalThis[Symbol.for('${HOOK}')][new URL(url).pathname.split('/')[1]](url);\n`;
  const module = (await import(
    `data:text/javascript;base64,${Buffer.from(shim + source).toString('base64')}`
  )) as PagefindModule;
  return module.createInstance({ ...options, basePath: `${HOST}${id}/`, baseUrl: '/', noWorker: true });
}

function fetchFrom(directory: string, onFetch: OnFetch | undefined): typeof fetch {
  return async (input) => {
    const path = new URL(String(input)).pathname.split('/').slice(2).join('/');
    try {
      const bytes = await readFile(join(directory, path));
      onFetch?.(path, bytes);
      return new Response(new Uint8Array(bytes));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}
