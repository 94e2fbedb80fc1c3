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
    // Modules, so that a worker can ask for the code of a rare kind of file when one comes.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      // What all calculators share, in few files: the bundler would cut it into a dozen, one for each set of users.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'load', priority: 3, test: /preload-helper|islands[\\/]shared[\\/]wake/ },
              {
                name: 'text',
                priority: 2,
                test: /[\\/]lib[\\/](?:fill|result|persian[\\/](?:digits|number-format))\./,
              },
              {
                name: 'rates',
                priority: 1,
                test: /[\\/]lib[\\/](?:share[\\/](?!frame)|stats[\\/](?:wilson|normal\.)|churn[\\/](?:convert|counts|interval|rate)\.)/,
              },
              {
                name: 'form',
                test: /[\\/](?:node_modules[\\/]preact[\\/]dist|islands[\\/]shared)[\\/](?:preact|NumberField|ChoiceField|Status|words|Woven|Item|FigureValue|texts)\.|[\\/]lib[\\/](?:persian[\\/]number-(?!words)|stats[\\/]precision\.)/,
              },
            ],
          },
        },
      },
      modulePreload: false,
      // The first browsers with cascade layers and OKLCH, all of spring 2023 or before.
      cssTarget: ['chrome111', 'firefox113', 'safari16.4'],
    },
  },
});
