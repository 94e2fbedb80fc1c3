import { fill } from '../../lib/fill.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';

interface OfflineList {
  readonly version: string;
  readonly bytes: number;
  readonly files: readonly { readonly address: string; readonly bytes: number }[];
}

/** A release fills a store of its own, which takes the place of the last one once it is whole: releases never mix. */
const storePrefix = 'library-';
const storesKept = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(storePrefix));
/** Says which version is kept, at an address that nothing else asks for, with or without its query. */
const versionKey = '/kept-version';
/** Tells the service worker that a request is not a reader's. */
const libraryHeader = 'x-library';
const atOnce = 6;

/** What was read of an earlier release is read from this one from now on. */
async function renew(store: Cache): Promise<void> {
  const read = await caches.open('pages');
  for (const request of await read.keys()) {
    const page = await store.match(request, { ignoreSearch: true });
    if (page) await read.put(request, page);
  }
}

/** Keeps the whole site on this device, on demand, and removes it again. */
class OfflineLibrary extends HTMLElement {
  readonly #words: Record<string, string> = JSON.parse(this.dataset['words'] ?? '{}');

  async connectedCallback() {
    if (!('caches' in window)) return;
    const list = await this.#list();
    const kept = await this.#kept();
    if (!list && !kept) return;
    this.hidden = false;
    this.#part('remove').addEventListener('click', () => this.#remove());
    this.#part('remove').hidden = !kept;
    if (!list) {
      this.#part('save').hidden = true;
      return;
    }
    this.#part('text').textContent = fill(this.#words['text'] ?? '', {
      size: formatNumber(Math.ceil(list.bytes / 1e5) / 10),
    });
    if (kept) this.#part('save').textContent = this.#words['again'] ?? '';
    if (kept) this.#tell(kept === list.version ? 'done' : 'old');
    this.#part('save').addEventListener('click', () => this.#save(list));
  }

  async #save({ version, files }: OfflineList) {
    const bar = this.querySelector('progress');
    const save = this.#part('save') as HTMLButtonElement;
    if (!bar || save.disabled) return;
    save.disabled = true;
    bar.hidden = false;
    let done = 0;
    const name = storePrefix + version;
    const store = await caches.open(name);
    const waiting = [...files];
    const fetchNext = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const headers = { [libraryHeader]: 'keep' };
        await store.add(new Request(file.address, { cache: 'no-cache', headers })).catch((error: unknown) => {
          waiting.splice(0);
          throw error;
        });
        done += 1;
        bar.value = done / files.length;
        this.#tell('progress', { done: formatNumber(done), all: formatNumber(files.length) });
      }
    };
    try {
      // All have ended before anything is said: one still under way would write its progress over the failure.
      const ended = await Promise.allSettled(Array.from({ length: atOnce }, fetchNext));
      const failed = ended.find(({ status }) => status === 'rejected');
      if (failed) throw failed;
      await store.put(versionKey, new Response(version));
      for (const other of await storesKept()) if (other !== name) await caches.delete(other);
      await renew(store);
      this.#part('remove').hidden = false;
      this.#tell('done');
    } catch {
      // Unless it was whole before, a part of a library is of no use and only fills the device.
      if ((await store.match(versionKey)) === undefined) await caches.delete(name);
      this.#tell('failed');
    }
    bar.hidden = true;
    save.disabled = false;
  }

  async #remove() {
    for (const name of await storesKept()) await caches.delete(name);
    this.#part('remove').hidden = true;
    this.#tell('removed');
  }

  async #list(): Promise<OfflineList | undefined> {
    const answer = await fetch(this.dataset['list'] ?? '').catch(() => undefined);
    return answer?.ok ? answer.json() : undefined;
  }

  async #kept(): Promise<string | undefined> {
    for (const name of await storesKept()) {
      const version = await (await caches.open(name)).match(versionKey);
      if (version) return version.text();
    }
    return undefined;
  }

  #part = (name: string): HTMLElement => this.querySelector(`[data-part=${name}]`) as HTMLElement;

  #tell(key: string, args: Record<string, string> = {}) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = fill(this.#words[key] ?? '', args);
  }
}
customElements.define('offline-library', OfflineLibrary);
