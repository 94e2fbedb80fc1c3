import { Lexicon } from './lexicon.ts';
import type { SearchData } from './search-data.ts';

/** Stands beside the common words; asked for when a query has a word that they do not have. */
export const RARE_DATA_FILE = 'rare-words.txt';

const LATIN = /\p{Script=Latin}/u;

/**
 * Parts what most questions need from what a few do: Persian words that are read on several pages, or in several forms,
 * with the Persian names; and words of one page and one form with all that is written in Latin letters. A visitor on
 * a slow line then waits for little more than half of the list. No family of forms is divided, so that a stem known to
 * one part is wholly known to it.
 *
 * @returns both in the shape of the whole, concepts at the same places; {@link joinTiers} puts them together
 */
export function splitTiers(data: SearchData): { readonly common: SearchData; readonly rare: SearchData } {
  const lexicon = new Lexicon(data.words);
  const rareWords = new Set(
    lexicon.spellings
      .filter(({ written, stem, spread }) => {
        const isOnlyForm = lexicon.spellingsOf(stem).length === 1;
        return LATIN.test(written) || (spread === 1 && isOnlyForm);
      })
      .map(({ written }) => written),
  );
  // The first name is the term itself, which is shown.
  const isCommon = (name: string, place: number) => place === 0 || !LATIN.test(name);
  return {
    common: {
      ...data,
      words: data.words.filter(({ written }) => !rareWords.has(written)),
      concepts: data.concepts.map(({ url, phrases }) => ({
        url,
        phrases: phrases.filter(isCommon),
        aliases: [],
      })),
    },
    rare: {
      indexVersion: data.indexVersion,
      words: data.words.filter(({ written }) => rareWords.has(written)),
      concepts: data.concepts.map(({ phrases, aliases }) => ({
        url: '',
        phrases: phrases.filter((name, place) => !isCommon(name, place)),
        aliases,
      })),
      topics: [],
    },
  };
}

/**
 * The whole again; the names of a concept may stand in another order.
 *
 * @throws Error when the parts are of different releases
 */
export function joinTiers(common: SearchData, rare: SearchData): SearchData {
  if (common.indexVersion !== rare.indexVersion) throw new Error('the lists of words are of two releases');
  return {
    ...common,
    words: [...common.words, ...rare.words],
    concepts: common.concepts.map((concept, place) => ({
      ...concept,
      phrases: [...concept.phrases, ...(rare.concepts[place]?.phrases ?? [])],
      aliases: rare.concepts[place]?.aliases ?? [],
    })),
  };
}
