import type { Plugin } from 'vite';

/**
 * Lets `import()` be what it is in the browser. Vite wraps each in a helper of 0.9 KB that also preloads style sheets; no
 * lazy part here has any, and a page without a calculator has room for 3 KB of script.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper(?:\.js)?$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
