import type { SearchAnswer, SearchOptions } from '../../lib/search/types.ts';
import { ownWorker } from '../shared/own-worker.ts';
import type { Question, Reply } from './search-worker.ts';
import workerAddress from './search-worker.ts?worker&url';

export interface EngineOptions extends SearchOptions {
  /** Base path of the site, with both slashes. */
  readonly base: string;
  /** Aborted when nobody waits for the answer any more; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal;
}

/** A worker and those who wait for it. */
class Line {
  readonly #worker = ownWorker(workerAddress);
  readonly #waiting = new Map<number, (answer: SearchAnswer | undefined) => void>();
  #asked = 0;
  /** Whether it has answered before: then a failure may be a new release of the site, and a second try is worth it. */
  hasAnswered = false;

  constructor() {
    this.#worker.addEventListener('message', ({ data: { id, answer } }: MessageEvent<Reply>) => {
      this.hasAnswered ||= answer.outcome !== 'unavailable';
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    });
    this.#worker.addEventListener('error', () => this.close());
  }

  /** Answers undefined when the worker was closed meanwhile. */
  ask(question: Omit<Question, 'id'>): Promise<SearchAnswer | undefined> {
    const id = this.#asked++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ ...question, id } satisfies Question);
    });
  }

  close(): void {
    this.#worker.terminate();
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}

const UNAVAILABLE: SearchAnswer = {
  outcome: 'unavailable',
  notices: [],
  results: [],
  suggestions: [],
  total: 0,
  facets: {},
};

let line: Line | undefined;

async function ask(question: Omit<Question, 'id'>): Promise<SearchAnswer> {
  line ??= new Line();
  const asked = line;
  const answer = (await asked.ask(question)) ?? UNAVAILABLE;
  if (answer.outcome !== 'unavailable') return answer;
  // A worker keeps what failed to load: the next question needs a new one.
  asked.close();
  if (line === asked) line = undefined;
  return asked.hasAnswered ? ask(question) : answer;
}

/**
 * Searches the site in a worker, which the first call starts: before it nothing of the search is loaded.
 *
 * Questions may overlap, and their answers come in any order: drop an older one, or abort its `signal`. The outcome
 * «unavailable» means that a file could not be loaded; the next call tries again.
 */
export async function search(
  query: string,
  { base, signal, ...options }: EngineOptions,
): Promise<SearchAnswer> {
  signal?.throwIfAborted();
  const answer = await ask({ base, query, options });
  signal?.throwIfAborted();
  return answer;
}

/** Starts loading, so that the first answer comes sooner; for when a reader turns to the search field. */
export function prepareSearch(base: string): void {
  void search('', { base });
}
