/** Suffixes and prefixes by flag, each already combined with what may follow it: flag `su` holds «‌تر» and «‌ترها». */
export interface AffixTable {
  readonly suffixes: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
}

interface Rule {
  readonly kind: string;
  readonly flag: string;
  readonly text: string;
  readonly next: readonly string[];
}

/**
 * The flags of a field written with `FLAG long`: two characters each.
 *
 * @example splitFlags('sasoFF') // ['sa', 'so', 'FF']
 */
export const splitFlags = (field: string): string[] => field.match(/../g) ?? [];

/**
 * Reads the affix rules of a Hunspell `.aff` text. Only what Persian data uses: nothing is stripped from the stem, no
 * condition is set, and a suffix may name further suffixes. Other commands are passed over.
 */
export function parseAffixes(aff: string): AffixTable {
  const rules = aff.split('\n').flatMap(readRule);
  return { suffixes: tableOf(rules, 'SFX'), prefixes: tableOf(rules, 'PFX') };
}

function readRule(line: string): Rule[] {
  const [kind = '', flag = '', strip = '', affix = ''] = line.trim().split(/\s+/);
  if ((kind !== 'SFX' && kind !== 'PFX') || strip !== '0') return [];
  const [text = '', next = ''] = affix.split('/');
  return [{ kind, flag, text, next: splitFlags(next) }];
}

function tableOf(rules: readonly Rule[], kind: string): Map<string, string[]> {
  const own = rules.filter((rule) => rule.kind === kind);
  const table = new Map<string, string[]>();
  for (const rule of own) {
    const forms = [rule.text, ...rule.next.flatMap((flag) => continued(own, rule.text, flag))];
    table.set(rule.flag, [...(table.get(rule.flag) ?? []), ...forms]);
  }
  return table;
}

const continued = (rules: readonly Rule[], text: string, flag: string): string[] =>
  rules.filter((rule) => rule.flag === flag).map((rule) => text + rule.text);
