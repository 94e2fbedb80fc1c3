// @ts-check
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { admin } from './src/build/integrations/admin.ts';
import { content } from './src/build/integrations/content.ts';
import { offline } from './src/build/integrations/offline.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { contentSecurityPolicy } from './src/build/policy.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  cacheDir: './.astro/',
  // The default drops the space between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Its highlighter writes inline styles, which the policy forbids; our own pipeline renders the articles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [content(), offline(), admin(), preact()],
  security: { csp: contentSecurityPolicy },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // The first browsers with cascade layers and OKLCH, all of spring 2023 or before.
      cssTarget: ['chrome111', 'firefox113', 'safari16.4'],
    },
  },
});
