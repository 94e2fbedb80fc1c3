/** Published in place of the worker when the site says that nothing is to be kept: it removes what was, and itself. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const gone = caches
    .keys()
    .then((names) => Promise.all(names.map((name) => caches.delete(name))))
    .then(() => self.registration.unregister())
    .then(() => self.clients.matchAll({ type: 'window' }))
    .then((windows) => Promise.all(windows.map((window) => window.navigate(window.url))));
  event.waitUntil(gone);
});
