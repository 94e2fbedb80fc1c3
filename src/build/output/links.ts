import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../site.ts';
import type { OutputCheck } from './checks.ts';

const linkPattern = /\s(?:href|src|action)="([^"]*)"/g;
const idPattern = /\sid="([^"]+)"/g;

/** Every link within the finished site reaches a file of it, and the section it names, under the base path it has. */
export const reachesEverything: OutputCheck = ({ folder, files }) => {
  const present = new Set(files.map((file) => file.replaceAll('\\', '/')));
  const pages = [...present].filter((file) => file.endsWith('.html'));
  const html = new Map(pages.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const ids = new Map([...html].map(([file, text]) => [file, idsOf(text)]));
  return [...html].flatMap(([file, text]) =>
    linksOf(text)
      .filter((link) => !isReached(link, file, present, ids))
      .map((link) => ({ code: 'build.deadLink', args: { file, link } })),
  );
};

const idsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(idPattern)].map((match) => match[1] ?? ''));

const linksOf = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(linkPattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))),
  ].filter((link) => link.startsWith('/') || link.startsWith('#'));

function isReached(
  link: string,
  from: string,
  present: ReadonlySet<string>,
  ids: ReadonlyMap<string, Set<string>>,
): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : fileOf(path);
  if (file === undefined || !present.has(file)) return false;
  // `#v=1&start=…` is the state of a calculator, not a section.
  if (anchor === undefined || anchor === '' || anchor.includes('=')) return true;
  return ids.get(file)?.has(decodeURIComponent(anchor)) ?? true;
}

/** The file a host serves for an address, or undefined outside the base path. */
function fileOf(path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const inside = decodeURIComponent(path.slice(site.base.length).split('?')[0] ?? '');
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}
