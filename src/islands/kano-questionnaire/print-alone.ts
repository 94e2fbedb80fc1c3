const OFF = 'data-print-off';

/** Prints one element of the page and nothing else; the style sheet leaves out what is marked. */
export function printAlone(element: Element): void {
  const restore = () => {
    for (const marked of document.querySelectorAll(`[${OFF}]`)) marked.removeAttribute(OFF);
  };
  restore();
  for (let inner = element; inner !== document.body && inner.parentElement; inner = inner.parentElement)
    for (const sibling of inner.parentElement.children) if (sibling !== inner) sibling.setAttribute(OFF, '');
  addEventListener('afterprint', restore, { once: true });
  print();
}
