/** Runs the dev server for the content that CONTENT_ROOT names, and tells its parent the port. Ends with the parent. */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';

const cache = process.env['CONTENT_ROOT'] ?? '';
const { address } = await dev({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: path.join(cache, 'astro-cache'),
  logLevel: 'silent',
  server: { host: '127.0.0.1', port: 0 },
  vite: { cacheDir: path.join(cache, 'vite-cache') },
});
process.send?.(address.port);
process.on('disconnect', () => process.exit());
