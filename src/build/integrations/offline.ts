import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeServiceWorker } from '../offline/write-worker.ts';

/** Makes pages readable without a connection: writes the service worker once the site is built. */
export function offline(): AstroIntegration {
  return {
    name: 'moshtarinameh-offline',
    hooks: { 'astro:build:done': ({ dir }) => writeServiceWorker(fileURLToPath(dir)) },
  };
}
