/** Response headers for the paths that match one pattern. */
export interface HeaderRule {
  /** A path from the site's root; `*` stands for any run of characters. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` format that static hosts share: a path at the start of a line, its headers indented below,
 * `#` for comments. Lines without a colon say nothing and are passed over, as the hosts do.
 *
 * @example parseHeaderRules('/*\n  X-Frame-Options: DENY') // [{ pattern: '/*', headers: [['X-Frame-Options', 'DENY']] }]
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const colon = content.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ pattern: content, headers: [] });
    else if (colon > 0)
      rules.at(-1)?.headers.push([content.slice(0, colon), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/** A pattern as the regular expression that nginx and JavaScript both read. */
export function patternSource(pattern: string): string {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `^${parts.join('.*')}$`;
}

/** The rules a path matches, in their order. */
export const matchingRules = (rules: readonly HeaderRule[], path: string): HeaderRule[] =>
  rules.filter(({ pattern }) => new RegExp(patternSource(pattern)).test(path));

/**
 * The headers for one path, by lower-case name; where several rules name the same header, the last one holds, and an
 * empty value takes it away.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = matchingRules(rules, path).flatMap(({ headers }) => headers);
  const last = new Map(found.map(([name, value]) => [name.toLowerCase(), value]));
  return new Map([...last].filter(([, value]) => value !== ''));
}
