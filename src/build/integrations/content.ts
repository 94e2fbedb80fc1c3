import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, forgetLibrary, library } from '../content/library.ts';
import { contentRoot } from '../content/root.ts';
import { gate } from '../gate/gate.ts';
import { reportLine } from '../gate/report.ts';
import { today } from '../today.ts';
import { persianOverlay } from './overlay.ts';
import { pageScript, watchSpelling } from './page-spelling.ts';

/**
 * Ties the content folder to Astro. A build begins with the gate and stops there for a mistake. In the dev server a
 * saved file makes the library forget what it read, and every open page loads anew; only that file is read again.
 */
export function content(): AstroIntegration {
  return {
    name: 'moshtarinameh-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', pageScript);
        updateConfig({ vite: { plugins: [persianOverlay] } });
      },
      // Before anything is bundled; the pages share this reading.
      'astro:build:start': async () => {
        await refuseMistakes();
        library();
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = path.join(contentRoot(), 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder + path.sep)) return;
          forgetLibrary();
          server.environments['ssr']?.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload', path: '*' });
        });
        watchSpelling(server, logger);
      },
    },
  };
}

/** The build stops with every sentence at once. */
async function refuseMistakes(): Promise<void> {
  const { reports } = await gate(contentRoot(), today());
  const errors = reports.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(`\n${errors.map(reportLine).join('\n')}`);
}
