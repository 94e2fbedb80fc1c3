/** What the standard library does not know yet of Trusted Types, which name who may turn a string into code. */
interface TrustedTypesOf {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): unknown };
  };
}

/** Scripts of this site alone; the one policy that the site's headers allow. */
const policy = (globalThis as TrustedTypesOf).trustedTypes?.createPolicy('own-scripts', {
  createScriptURL(address) {
    const { origin, href } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(href);
    return href;
  },
});

/** The address of a worker's script in the form that `new Worker` and `register` take under the site's policy. */
export const ownScript = (address: string): string => (policy?.createScriptURL(address) ?? address) as string;

/** Starts a worker of this site: its address comes from `import address from './x-worker.ts?worker&url'`. */
export const ownWorker = (address: string): Worker => new Worker(ownScript(address), { type: 'module' });
