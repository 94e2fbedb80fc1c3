import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../nearest.ts';
import { type ContentProblem, type Place, problemAt } from '../problem.ts';
import { placeOf, type RuleContext } from './context.ts';

/** A picture needs its caption and its alternative text, which only `Figure` asks for. */
export function imageRules(tree: Root, context: RuleContext): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    problems.push(problemAt(placeOf(context.file, node), 'content.markdownImage'));
  });
  return problems;
}

/** Every address of the site, with the ids of its sections where they are known. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** White space and control characters are dropped by browsers before they read the scheme. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ignoredInUrls = /[\u0000-\u0020\u007f\u200b-\u200f\ufeff]/g;

/** A link on the page at `own` reaches a page and a section that exist, and runs nothing. */
export function linkProblems(url: string, place: Place, addresses: Addresses, own: string): ContentProblem[] {
  const bare = url.replace(ignoredInUrls, '');
  if (bare.startsWith('//') || bare.startsWith('/\\') || bare.startsWith('\\'))
    return [problemAt(place, 'content.unsafeLink', { url })];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined)
    return ['https', 'http', 'mailto'].includes(scheme)
      ? []
      : [problemAt(place, 'content.unsafeLink', { url })];
  const target = url.startsWith('#') ? `${own}${url}` : url;
  if (!target.startsWith('/')) return [problemAt(place, 'content.relativeLink', { url })];
  return addressProblems(target, url, place, addresses);
}

/** A calculator's numbers stand where the id of a section may stand: `#v=1&start=…`. */
const isState = (anchor: string): boolean => anchor.includes('=');

function addressProblems(target: string, url: string, place: Place, addresses: Addresses): ContentProblem[] {
  const [address = '', anchor] = target.split('#');
  const [path = ''] = address.split('?');
  if (!addresses.has(path)) {
    const guess = nearest(path, addresses.keys());
    return guess === undefined
      ? [problemAt(place, 'content.brokenLink', { url })]
      : [problemAt(place, 'content.brokenLinkGuess', { url, guess })];
  }
  const ids = addresses.get(path);
  return anchor === undefined || ids === undefined || ids.has(anchor) || isState(anchor)
    ? []
    : [problemAt(place, 'content.brokenAnchor', { url })];
}
