import { ownWorker } from '../../shared/own-worker.ts';
import workerAddress from './kano-worker.ts?worker&url';
import type { Job, News } from './types.ts';

type Ask = Job extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never;

/** The page's side of the worker, which starts with the first job. Answers to older jobs are dropped. */
export class SurveyClient {
  readonly #hear: (news: News) => void;
  #worker: Worker | undefined;
  #id = 0;

  constructor(hear: (news: News) => void) {
    this.#hear = hear;
  }

  ask(job: Ask): void {
    this.#worker ??= this.#start();
    this.#id += 1;
    this.#worker.postMessage({ ...job, id: this.#id });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = ownWorker(workerAddress);
    worker.addEventListener('message', ({ data: news }: MessageEvent<News>) => {
      if (news.id === this.#id) this.#hear(news);
    });
    // A worker that died, of memory mostly, is replaced by the next job.
    worker.addEventListener('error', () => {
      this.close();
      this.#hear({ id: this.#id, kind: 'problem', problem: { code: 'data.broken' } });
    });
    return worker;
  }
}
