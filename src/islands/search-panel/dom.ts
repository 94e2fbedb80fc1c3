type Child = Node | string | false | undefined;

/** Makes an element with attributes and children; text is always set as text, never as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return node;
}
