// @ts-check
import preact from '@astrojs/preact';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { content } from './src/build/integrations/content.ts';
import { offline } from './src/build/integrations/offline.ts';
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
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [content(), offline(), preact()],
  security: { csp: contentSecurityPolicy },
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      // Browsers of the last five years: colours in OKLCH get an sRGB fallback.
      cssTarget: ['chrome90', 'firefox90', 'safari14'],
    },
  },
});
