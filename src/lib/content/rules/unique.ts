import { foldLoose } from '../../persian/fold.ts';
import type { Library } from '../library.ts';
import { type ContentProblem, problemAt } from '../problem.ts';
import type { PlaceOf } from './library.ts';

/** No two pages share an address (aliases included) or a title, however they are spelt. */
export function uniqueProblems(
  library: Library,
  placeOf: (file: string) => PlaceOf,
  fixed: readonly string[],
): ContentProblem[] {
  return [...addressProblems(library, placeOf, fixed), ...titleProblems(library, placeOf)];
}

function addressProblems(
  library: Library,
  placeOf: (file: string) => PlaceOf,
  fixed: readonly string[],
): ContentProblem[] {
  const holders = new Map<string, string>(fixed.map((address) => [folded(address), address]));
  const pages = [
    ...library.topics,
    ...library.pages,
    ...library.articles,
    ...library.terms,
    ...library.calculators,
    ...library.paths,
  ];
  const claims = pages.map(({ address, file }) => ({ address, file, path: [] as (string | number)[] }));
  for (const { file, meta } of library.articles) {
    claims.push(...meta.aliases.map((address, index) => ({ address, file, path: ['aliases', index] })));
  }
  return claims.flatMap(({ address, file, path }) => {
    const other = holders.get(folded(address));
    holders.set(folded(address), other ?? file);
    return other === undefined
      ? []
      : [problemAt(placeOf(file)(path), 'content.duplicateAddress', { address, other })];
  });
}

/** Hosts and readers do not tell capitals, other keyboards' letters or percent signs apart. */
function folded(address: string): string {
  try {
    return foldLoose(decodeURIComponent(address));
  } catch {
    return foldLoose(address);
  }
}

function titleProblems(library: Library, placeOf: (file: string) => PlaceOf): ContentProblem[] {
  const holders = new Map<string, string>();
  return library.articles.flatMap(({ file, meta }) => {
    const key = foldLoose(meta.title);
    const other = holders.get(key);
    holders.set(key, other ?? file);
    return other === undefined
      ? []
      : [problemAt(placeOf(file)(['title']), 'content.duplicateTitle', { title: meta.title, other })];
  });
}
