import { ownScript } from '../../islands/shared/own-script.ts';

const worker = document.querySelector<HTMLLinkElement>('link[rel=serviceworker]')?.href;
// After the page is whole, so that keeping pages never competes with showing this one.
if (worker !== undefined && 'serviceWorker' in navigator) {
  addEventListener(
    'load',
    () => void navigator.serviceWorker.register(ownScript(worker)).catch(() => undefined),
  );
}
