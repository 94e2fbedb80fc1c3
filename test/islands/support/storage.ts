import { vi } from 'vitest';

/** Gives the test a browser's storage; answers what it holds. `vi.unstubAllGlobals` takes it away. */
export function stubStorage(first: Record<string, string> = {}): Map<string, string> {
  const kept = new Map(Object.entries(first));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}
