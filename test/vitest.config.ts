import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/{lib,build,islands}/**/*.test.ts'],
    testTimeout: 30_000,
    setupFiles: ['test/support/seed.ts'],
  },
});
