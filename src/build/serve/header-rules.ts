/** Response headers for the paths that match one pattern of a host's `_headers` file. */
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

const matches = (pattern: string, path: string): boolean => {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
};

/** The headers for one path; where several rules name the same header, the last one holds. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
  return new Map(found.map(([name, value]) => [name.toLowerCase(), value]));
}
