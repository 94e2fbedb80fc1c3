/** Size of the text and length of its lines: kept on the device, set again by the first script of every page. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const { dataset } = document.documentElement;
    for (const input of this.querySelectorAll('input'))
      input.checked = input.value === (dataset[input.name] ?? '');
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (value === '') delete dataset[name];
      else dataset[name] = value;
      try {
        if (value === '') localStorage.removeItem(name);
        else localStorage.setItem(name, value);
      } catch {
        // Storage may be closed to us: the choice then lasts for this page.
      }
    });
  }
}
customElements.define('reading-settings', ReadingSettings);

export {};
