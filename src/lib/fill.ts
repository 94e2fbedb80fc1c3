/**
 * Puts `args` into the `{name}` places of an interface string.
 *
 * @throws RangeError when the template names a place that `args` does not fill: a missing word in a sentence is a bug.
 * @example fill('{count} نتیجه', { count: '۱۲' }) // '۱۲ نتیجه'
 */
export function fill(template: string, args: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in «${template}»`);
    return String(value);
  });
}
