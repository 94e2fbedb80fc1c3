import type { TrustedTypesOf } from './trusted-types.ts';

/** Scripts of this site alone. */
const policy = (globalThis as TrustedTypesOf).trustedTypes?.createPolicy('own-scripts', {
  createScriptURL(address) {
    const { origin, href } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(href);
    return href;
  },
});

/** Starts a worker of this site: its address comes from `import address from './x-worker.ts?worker&url'`. */
export function ownWorker(address: string): Worker {
  // The standard library's `Worker` takes no trusted address yet.
  const trusted = (policy?.createScriptURL(address) ?? address) as string;
  return new Worker(trusted, { type: 'module' });
}
