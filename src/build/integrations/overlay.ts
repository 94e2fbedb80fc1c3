import type { Plugin } from 'vite';
import strings from '../../ui/check.fa.json' with { type: 'json' };

/** What Astro's error overlay is to the function below. */
interface Overlay {
  readonly root: ShadowRoot;
  dir: string;
  lang: string;
}

/** Where in our program the reading stopped is nothing to an editor. */
const look = `
:host { inset: 0 !important; margin: 0 !important; padding: 0 !important; max-inline-size: none !important; }
#name, #stack, #code, #cause, #hint, #houston, #houston-overlay, #theme-toggle-wrapper { display: none !important; }
#title, #message-content { font-family: Vazirmatn, Tahoma, system-ui, sans-serif !important; }
#message-content { line-height: 2 !important; }
#message-content p { margin-block: 0 1em; }
#message-content bdi { font-family: ui-monospace, monospace; font-size: 0.85em; }`;

/** Runs in the page, so it may use nothing of this file: shows an editor's mistakes as Persian lines, without a stack. */
function showSentences(overlay: Overlay, message: string, title: string, style: string): void {
  overlay.dir = 'rtl';
  overlay.lang = 'fa';
  const sheet = document.createElement('style');
  sheet.textContent = style;
  overlay.root.append(sheet);
  const lineOf = (text: string) => {
    const line = document.createElement('p');
    const [place = '', ...rest] = text.split(' — ');
    const where = document.createElement('bdi');
    where.textContent = place;
    where.dir = 'ltr';
    line.append(where, document.createElement('br'), rest.join(' — '));
    return line;
  };
  overlay.root.querySelector('#title')?.replaceChildren(title);
  overlay.root.querySelector('#message-content')?.replaceChildren(...message.trim().split('\n').map(lineOf));
}

/** The call of Astro's overlay that this takes the place of; should it change, its own look comes back. */
export const original = 'this.text("#message-content", err.message, true);';

/** The overlay for a `ContentError`, which its author reads: right to left, one mistake a line. */
export const persianOverlay: Plugin = {
  name: 'moshtarinameh-overlay',
  enforce: 'post',
  apply: 'serve',
  transform: {
    filter: { id: /vite\/dist\/client\/client\.mjs/ },
    handler: (code) =>
      code.replace(
        original,
        `if (err.name === 'ContentError') (${showSentences})(this, err.message, ${JSON.stringify(strings['overlay.title'])}, ${JSON.stringify(look)}); else ${original}`,
      ),
  },
};
