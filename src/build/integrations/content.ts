import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetLibrary, library } from '../content/library.ts';
import { contentRoot } from '../content/root.ts';

/**
 * Ties the content folder to Astro. A build begins with the gate and stops there for a mistake. In the dev server a
 * saved file makes the library forget what it read, and every open page loads anew; only that file is read again.
 */
export function content(): AstroIntegration {
  return {
    name: 'moshtarinameh-content',
    hooks: {
      // Before anything is bundled; the pages share this reading.
      'astro:build:start': () => {
        library();
      },
      'astro:server:setup': ({ server }) => {
        const folder = path.join(contentRoot(), 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder + path.sep)) return;
          forgetLibrary();
          server.environments['ssr']?.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
