import { fold } from '../persian/fold.ts';
import type { TermMeta } from './schema/term.ts';

/** A name that the glossary knows and does not prefer, where the house has a term of its own. */
export interface SynonymUse {
  /** As the glossary writes it. */
  readonly synonym: string;
  readonly term: string;
  readonly count: number;
}

type Names = Pick<TermMeta, 'term' | 'synonyms'>;

/** Spellings of one name alike, words apart: half-spaces count as spaces, so that «نرخ‌ها» has the word «نرخ». */
const plain = (text: string): string =>
  fold(text)
    .replace(/[\s\u200c]+/g, ' ')
    .trim();

/**
 * Synonyms of glossary terms in a text, most used first. Longer names are heard first: «ریزش» within «نرخ ریزش» is none.
 *
 * @example synonymUses('رویگردانی بد است.', [{ term: 'نرخ ریزش', synonyms: ['رویگردانی'] }]) // [{ synonym: 'رویگردانی', term: 'نرخ ریزش', count: 1 }]
 */
export function synonymUses(text: string, terms: readonly Names[]): SynonymUse[] {
  const uses = new Map<string, SynonymUse>();
  const byName = synonymsByName(terms);
  for (const [name] of plain(text).matchAll(patternOf([...byName.keys()]))) {
    const known = byName.get(name);
    if (known === undefined) continue;
    uses.set(name, { ...known, count: (uses.get(name)?.count ?? 0) + 1 });
  }
  return [...uses.values()].sort((a, b) => b.count - a.count);
}

/**
 * Every name of the glossary; for those that are synonyms, of which term. A house term is never a synonym, nor is what it
 * is called for short: «کانو» for «مدل کانو».
 */
function synonymsByName(terms: readonly Names[]): Map<string, Omit<SynonymUse, 'count'> | undefined> {
  const names = new Map<string, Omit<SynonymUse, 'count'> | undefined>();
  for (const { term, synonyms } of terms)
    for (const synonym of synonyms)
      names.set(plain(synonym), isShortFor(synonym, term) ? undefined : { synonym, term });
  for (const { term } of terms) names.set(plain(term), undefined);
  return names;
}

const isShortFor = (synonym: string, term: string): boolean =>
  ` ${plain(term)} `.includes(` ${plain(synonym)} `);

function patternOf(names: readonly string[]): RegExp {
  const escaped = [...names]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
