import { frameAddress, frameSnippet } from '../../lib/share/frame.ts';
import { tell } from './page-actions.ts';

/** Heights are rounded up to this many CSS pixels. */
const STEP_PX = 20;
/** Heading and foot of a frame, in CSS pixels. */
const AROUND_PX = 180;

/** The code of a frame, made anew with each choice. */
class EmbedSnippet extends HTMLElement {
  connectedCallback() {
    const show = () => this.#show();
    this.addEventListener('change', show);
    this.addEventListener('toggle', show, true);
    // The tools change the address without telling anybody.
    this.addEventListener('focusin', show);
    const button = this.querySelector('button') as HTMLElement;
    button.addEventListener('click', () => {
      show();
      void this.#copy(button);
    });
    show();
  }

  get #code() {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }

  #show() {
    const chosen = (name: string) =>
      this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`) as HTMLInputElement;
    const choices = {
      theme: chosen('theme').value,
      hue: chosen('hue').value,
      fragment: chosen('numbers').checked ? location.hash : '',
    };
    const frame = this.dataset['frame'] ?? '';
    const tool = document.querySelector<HTMLElement>('.calculator-large')?.offsetHeight ?? 0;
    const heightPx = Math.ceil((tool + AROUND_PX) / STEP_PX) * STEP_PX;
    const title = document.querySelector('h1')?.textContent ?? '';
    this.#code.value = frameSnippet(frame, title, choices, heightPx);
    const see = this.querySelector<HTMLAnchorElement>('a');
    if (see) see.href = frameAddress(see.pathname, choices);
  }

  async #copy(button: HTMLElement) {
    try {
      await navigator.clipboard.writeText(this.#code.value);
      tell(button, this.dataset['copied'] ?? '');
    } catch {
      tell(button, this.dataset['failed'] ?? '');
      this.#code.select();
    }
  }
}
customElements.define('embed-snippet', EmbedSnippet);
