/**
 * The service worker: pages once read can be read again without a connection, and so can search and calculators.
 * Pages come from the network when it answers in time, files with a hash in their name from the store. Nothing is
 * fetched that the reader did not open, save the shell below. `__…__` are filled in by the build.
 */
const base = '__BASE__';
const version = '__VERSION__';
const shell = __SHELL__;

const shellStore = `shell-${version}`;
const pageStore = 'pages';
const fileStore = 'files';
/** What a reader has asked to keep whole, a store a release; the offline page fills and empties them. */
const libraryStores = 'library-';
const wholeMark = '/kept-version';
/** Sent by the offline page: what it asks for goes into its own store alone, not among what was read. */
const libraryHeader = 'x-library';
const patienceMs = 3500;
const mostFiles = 400;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shellStore)
      .then((store) => store.addAll(shell))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const keep = [shellStore, pageStore, fileStore];
  const clean = caches
    .keys()
    .then((names) =>
      Promise.all(
        names
          .filter((name) => !keep.includes(name) && !name.startsWith(libraryStores))
          .map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(clean.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.headers.has(libraryHeader)) return;
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  event.respondWith(isLasting(url) ? fromStore(request) : fromNetwork(request));
});

/** Names that carry a hash of their content never change meaning. */
const isLasting = ({ pathname }) =>
  pathname.startsWith(`${base}_astro/`) ||
  /\/pagefind\/(?:fragment|index)\/|\.[0-9a-f]{8,}\.[a-z0-9]+$/.test(pathname);

async function fromStore(request) {
  const stored = await caches.match(request);
  if (stored !== undefined) return stored;
  const answer = await fetch(request);
  if (answer.ok) await keep(fileStore, request, answer.clone());
  return answer;
}

async function fromNetwork(request) {
  const network = fetch(request).then(async (answer) => {
    if (answer.ok) await keep(pageStore, request, answer.clone());
    return answer;
  });
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  const first = await Promise.race([network.catch(() => undefined), late]);
  if (first !== undefined) return first;
  const stored = await newest(request);
  if (stored !== undefined) return stored;
  return network.catch(
    async () => (request.mode === 'navigate' && (await caches.match(`${base}offline/`))) || Response.error(),
  );
}

/** What was read last is newer than what was kept whole. */
async function newest(request) {
  const pages = await caches.open(pageStore);
  const read = await pages.match(request, { ignoreSearch: true });
  if (read !== undefined) return read;
  const shellPages = await caches.open(shellStore);
  return (await fromLibrary(request)) ?? shellPages.match(request, { ignoreSearch: true });
}

/** A library that is not whole has pages whose styles it lacks. */
async function fromLibrary(request) {
  for (const name of (await caches.keys()).filter((one) => one.startsWith(libraryStores))) {
    const store = await caches.open(name);
    if ((await store.match(wholeMark)) === undefined) continue;
    const kept = await store.match(request, { ignoreSearch: true });
    if (kept !== undefined) return kept;
  }
  return undefined;
}

async function keep(name, request, answer) {
  const store = await caches.open(name);
  await store.put(request, answer);
  const keys = await store.keys();
  // The oldest go first, so that a reader's device is never filled up.
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostFiles)).map((key) => store.delete(key)));
}
