import type { TrustedTypesOf } from '../../islands/shared/trusted-types.ts';

const worker = document.querySelector<HTMLLinkElement>('link[rel=serviceworker]')?.href;
// After the page is whole, so that keeping pages never competes with showing this one.
if (worker !== undefined && 'serviceWorker' in navigator) {
  addEventListener(
    'load',
    () => void navigator.serviceWorker.register(trusted(worker)).catch(() => undefined),
  );
}

/** A policy of its own, not that of `own-worker.ts`: a file more on every page. Browsers register no foreign worker. */
function trusted(address: string): string {
  const policy = (globalThis as TrustedTypesOf).trustedTypes?.createPolicy('offline', {
    createScriptURL: () => address,
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}
