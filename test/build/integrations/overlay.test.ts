import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { original, persianOverlay } from '../../../src/build/integrations/overlay.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const astro = readFileSync(path.join(project, 'node_modules/astro/dist/core/errors/overlay.js'), 'utf8');

/** What the plugin makes of code. */
function patched(code: string): string {
  const { transform } = persianOverlay;
  if (typeof transform !== 'object') throw new Error('the plugin has no handler');
  return String(Reflect.apply(transform.handler, undefined, [code, 'vite/dist/client/client.mjs']));
}

test("Astro's overlay still has the place that ours takes", () => {
  expect(astro.split(original)).toHaveLength(2);
});

test('a mistake of an editor goes to our lines, every other error to Astro', () => {
  const said: unknown[] = [];
  const run = (name: string) => {
    const showing = patched(original)
      .replaceAll('(this, err', '(self, err')
      .replaceAll('this.text', 'self.text');
    const self = {
      root: { append: () => said.push('style'), querySelector: () => null },
      text: (...words: unknown[]) => said.push(words[0]),
    };
    const document = { createElement: () => ({}) };
    new Function('self', 'err', 'document', showing)(self, { name, message: 'a — b' }, document);
    return said.splice(0);
  };
  expect(run('TypeError')).toEqual(['#message-content']);
  expect(run('ContentError')).toEqual(['style']);
});
