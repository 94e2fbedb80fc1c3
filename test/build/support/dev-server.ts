import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** A dev server of its own process: within Vitest, Astro leaves its pages out. */
export class DevServer {
  readonly #child: ChildProcess;
  readonly origin: string;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async start(contentRoot: string): Promise<DevServer> {
    const { VITEST: _, NODE_ENV: __, ...env } = process.env;
    const script = fileURLToPath(new URL('dev-process.ts', import.meta.url));
    const child = fork(script, { env: { ...env, CONTENT_ROOT: contentRoot }, stdio: 'inherit' });
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)));
    const [port] = await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => {});
    return new DevServer(child, Number(port));
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }

  get = (address: string): Promise<Response> => fetch(this.origin + address);

  /** Acts, and waits for the message an open page gets for it: `full-reload`, or `error` to show over the page. */
  async told(type: 'full-reload' | 'error', act: (page: WebSocket) => unknown): Promise<string> {
    const socket = await this.#connect();
    const message = new Promise<string>((resolve) => {
      socket.onmessage = ({ data }) => {
        if (JSON.parse(String(data)).type === type) resolve(String(data));
      };
    });
    await act(socket);
    const text = await message;
    socket.close();
    return text;
  }

  async #connect(): Promise<WebSocket> {
    const client = await (await this.get('/@vite/client')).text();
    const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
    const socket = new WebSocket(`${this.origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = reject;
    });
    return socket;
  }
}
