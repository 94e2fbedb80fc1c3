import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetLibrary } from '../content/library.ts';
import { contentRoot } from '../content/root.ts';

/**
 * Ties the content folder to the dev server: a saved file makes the library forget what it read, and every open
 * page loads anew. Nothing else is rebuilt, so it takes as long with five thousand articles as with five.
 */
export function content(): AstroIntegration {
  return {
    name: 'moshtarinameh-content',
    hooks: {
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
