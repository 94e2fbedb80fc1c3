/** Attributes of a component's tag as an editor writes them: `name="churn" start="۲۴۰۰"`, in the order they have. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * A pattern for one or more of these attributes, each after a space, none empty and none twice: what `writeAttributes`
 * gives back sign for sign.
 */
export function attributesPattern(names: readonly string[]): string {
  const one = ` (?:${names.join('|')})="[^"\\n]+"`;
  return `(?!(?:${one})* ([a-zA-Z]+)="[^"\\n]+"(?:${one})* \\1=")((?:${one})+)`;
}

/** The attributes, and under `order` their names as they stood: a form hands its fields back sorted by name. */
export function readAttributes(text: string): Attributes {
  const found = [...text.matchAll(/ ([a-zA-Z]+)="([^"\n]+)"/g)];
  const attributes = Object.fromEntries(found.map(([, name, value]) => [name, value]));
  return { ...attributes, order: found.map(([, name]) => name).join(' ') };
}

/**
 * Those of `names` that have a value, in the order they had, new ones after them. A sign that would end the quotes or
 * the line is replaced by a harmless one.
 */
export function writeAttributes(props: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const order = typeof props['order'] === 'string' ? props['order'].split(' ') : [];
  return [...new Set([...order, ...names])]
    .filter((name) => names.includes(name) && typeof props[name] === 'string' && props[name] !== '')
    .map(
      (name) =>
        ` ${name}="${String(props[name])
          .replace(/"/g, '”')
          .replace(/\s*\n\s*/g, ' ')}"`,
    )
    .join('');
}
