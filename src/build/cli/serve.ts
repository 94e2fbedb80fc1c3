/** Serves the built site on this machine only: `npm run preview -- --port 8080`. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '../../site.ts';
import { recover } from '../output/swap.ts';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';
import { main, message, TaskError } from '../tasks/messages.mjs';
import { root } from '../tasks/run.mjs';

const folderName = 'dist';

function requestedPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env.PORT ?? '4321';
  const port = Number(text);
  const valid = /^\d+$/.test(text) && port <= 65_535;
  if (!valid) throw new TaskError('serve.badPort', { value: text });
  return port;
}

/** Resolves when somebody ends the server: Ctrl-C is the ordinary way, not a failure. */
function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  });
}

await main(async () => {
  const folder = join(root, folderName);
  recover({ site: folder, workshop: join(root, '.cache', 'build') });
  if (!existsSync(join(folder, 'index.html'))) throw new TaskError('serve.noSite', { folder: folderName });
  const wanted = requestedPort();
  const server = createSiteServer({ folder, base: site.base });
  const port = await listen(server, wanted);
  if (port === undefined) throw new TaskError('serve.noPort', { first: wanted, last: wanted + 99 });
  if (wanted !== 0 && port !== wanted) console.log(message('serve.portTaken', { port: wanted }));
  console.log(message('serve.ready', { url: `http://127.0.0.1:${port}${site.base}` }));
  await untilStopped(server);
});
