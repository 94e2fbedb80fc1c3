import type { Choices, Job, News, Source } from './types.ts';

type Ask<Settings> =
  Job<Settings> extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never;

/** The page's side of a tool's worker, which starts with the first job. Answers to older jobs are dropped. */
export class Client<Settings, Outcome> {
  readonly #open: () => Worker;
  readonly #hear: (news: News<Outcome>) => void;
  #worker: Worker | undefined;
  #id = 0;

  constructor(open: () => Worker, hear: (news: News<Outcome>) => void) {
    this.#open = open;
    this.#hear = hear;
  }

  read(source: Source, choices: Choices, settings: Settings): void {
    this.#send({ kind: 'read', source, choices, settings } as Ask<Settings>);
  }

  ask(kind: 'study' | 'list', settings: Settings): void {
    this.#send({ kind, settings } as Ask<Settings>);
  }

  stop(): void {
    if (this.#worker) this.#send({ kind: 'stop' } as Ask<Settings>);
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #send(job: Ask<Settings>): void {
    this.#worker ??= this.#start();
    this.#id += 1;
    this.#worker.postMessage({ ...job, id: this.#id });
  }

  #start(): Worker {
    const worker = this.#open();
    worker.addEventListener('message', ({ data: news }: MessageEvent<News<Outcome>>) => {
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
