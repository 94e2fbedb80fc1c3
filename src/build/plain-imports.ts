import type { Plugin } from 'vite';

/**
 * Lets `import()` be what it is in the browser. Vite wraps each in a helper that preloads the style sheets and chunks it
 * lists beside it: 1.2 KB for a page with a calculator, whose lazy parts have no style sheets of their own and come in one
 * or two files. An article has room for 3 KB of script, with a calculator for 13.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper(?:\.js)?$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = withoutLists(chunk.code);
      }
    },
  },
};

/** The list of files stands in the first line, and places in it beside each import. */
const withoutLists = (code: string): string =>
  code.replace(/^const __vite__mapDeps=.*\n/, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
