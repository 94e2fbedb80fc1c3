import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/build/tasks/browser.mjs';
import { site } from '../src/site.ts';

// Each worker loads this file again: what is found once is handed on in the environment.
process.env.CHROME_PATH ??= (await findBrowser()) ?? '';

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [['list']],
  projects: [{ name: 'chromium' }],
  use: {
    browserName: 'chromium',
    locale: 'fa-IR',
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT}${site.base}`,
    launchOptions: { executablePath: process.env.CHROME_PATH },
  },
  webServer: {
    // Port 0: the system chooses a free one, and what the server prints tells it.
    command: 'node src/build/cli/serve.ts --port 0',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    wait: { stdout: /127\.0\.0\.1:(?<SITE_PORT>\d+)/ },
  },
});
