import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { site } from '../../site.ts';
import { adminContent, buildAdmin, choicesFile, writeChoices } from '../admin/build.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Editing in the browser at `/admin/`: always beside the dev server, in a built site only when `site.admin` says so.
 * It is bundled once, at the first visit, and served as plain files: through the dev server's own pipeline it would load
 * anew, and lose what is typed, at each saved file.
 */
export function admin(): AstroIntegration {
  let cache = '';
  return {
    name: 'moshtarinameh-admin',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = path.join(fileURLToPath(config.cacheDir), 'admin');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveAdmin(`${site.base}admin`, cache));
      },
      'astro:build:done': async ({ dir }) => {
        if (!site.admin) return;
        const folder = path.join(fileURLToPath(dir), 'admin');
        await buildAdmin(folder);
        await writeChoices(folder);
      },
    },
  };
}

function serveAdmin(address: string, folder: string): Handler {
  let files: Promise<Handler> | undefined;
  return (request, response, next) => {
    const url = request.url ?? '';
    const [asked = ''] = url.split('?');
    if (asked === `${address}/${choicesFile}`) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(adminContent()));
    } else if (asked.startsWith(`${address}/`)) {
      files ??= buildAdmin(folder).then(() => sirv(folder, { dev: true, etag: true }) as Handler);
      files
        .then((serve) => {
          request.url = url.slice(address.length);
          serve(request, response, () => {
            request.url = url;
            next();
          });
        })
        .catch((error: unknown) => {
          files = undefined;
          response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
        });
    } else next();
  };
}
