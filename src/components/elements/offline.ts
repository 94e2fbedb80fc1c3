const worker = document.querySelector<HTMLLinkElement>('link[rel=serviceworker]')?.href;
// After the page is whole, so that keeping pages never competes with showing this one.
if (worker !== undefined && 'serviceWorker' in navigator) {
  addEventListener('load', () => void navigator.serviceWorker.register(worker).catch(() => undefined));
}

export {};
