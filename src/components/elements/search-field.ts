/** Carries the question to the search page in the fragment: no server sees what a reader looks for. */
class SearchField extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = form.querySelector('input')?.value ?? '';
      location.href = `${form.action}#${new URLSearchParams({ q: query })}`;
    });
  }
}
customElements.define('search-field', SearchField);

export {};
