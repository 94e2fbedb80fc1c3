import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build, type Plugin } from 'vite';
import { type CmsContent, cmsContent } from '../../lib/cms/choices.ts';
import { loadContent } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';

const page = path.join(process.cwd(), 'src', 'admin');

/** Colours for three hundred programming languages, which no field here asks for, would be most of the files. */
const withoutHighlighting: Plugin = {
  name: 'moshtarinameh-without-highlighting',
  enforce: 'pre',
  resolveId: (id) => (/^@shikijs\/(?:langs|themes)\//.test(id) ? '\0no-highlighting' : undefined),
  load: (id) => (id === '\0no-highlighting' ? 'export default []' : undefined),
};

/** Sveltia registers the fonts it carries, and beside them the same ones from a host of others, which a browser asks first. */
const withoutForeignFonts: Plugin = {
  name: 'moshtarinameh-without-foreign-fonts',
  transform(code, id) {
    if (!id.endsWith('/@sveltia/cms/npm/index.js')) return undefined;
    return { code: code.replace(/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ''), map: null };
  },
};

/** Bundles the editor with everything it loads, fonts included, into a folder that holds nothing else. */
export async function buildAdmin(folder: string): Promise<void> {
  await build({
    root: page,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [withoutHighlighting, withoutForeignFonts],
    cacheDir: path.join(process.cwd(), '.astro', 'vite-admin'),
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
    },
  });
}

/** What the content offers now, mistakes or not: an editor may be about to mend them. */
export const adminContent = (): CmsContent => cmsContent(loadContent(contentRoot()).library);

export const choicesFile = 'choices.json';

export const writeChoices = (folder: string): Promise<void> =>
  writeFile(path.join(folder, choicesFile), JSON.stringify(adminContent()));
