/** Cuts Vazirmatn into the committed web fonts: `node src/build/cli/fonts.ts`, after a change of `src/build/fonts/`. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fontsCss } from '../fonts/css.ts';
import { faces } from '../fonts/faces.ts';
import { fallbacks } from '../fonts/fallbacks.ts';
import { subsetFace } from '../fonts/subset.ts';

const root = new URL('../../../', import.meta.url);
const original = new URL('node_modules/vazirmatn/', root);
const target = new URL('src/styles/fonts/', root);

const wholeFont = await readFile(new URL('fonts/variable/Vazirmatn[wght].ttf', original));
await mkdir(target, { recursive: true });
for (const face of faces) {
  await writeFile(new URL(`${face.file}.woff2`, target), await subsetFace(wholeFont, face));
}
await copyFile(new URL('OFL.txt', original), new URL('OFL.txt', target));
await writeFile(new URL('src/styles/fonts.css', root), fontsCss(faces, fallbacks));
