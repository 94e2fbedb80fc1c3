import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { href } from '../../href.ts';
import { type HeaderPlan, type Headers, headerPlan } from '../hosts/plan.ts';
import { addedUpPolicy } from '../policy.ts';
import { type HeaderRule, matchingRules } from '../serve/header-rules.ts';

const policy = 'Content-Security-Policy';

/** The headers of a path of which some other path has others. */
function varying({ everywhere, exceptions }: HeaderPlan, address: string): Headers {
  const names = new Set(exceptions.flatMap(({ headers }) => headers.map(([name]) => name)));
  const rules = [{ pattern: '*', headers: everywhere }, ...exceptions];
  const last = new Map(matchingRules(rules, address).flatMap(({ headers }) => headers));
  return [...last].filter(([name, value]) => names.has(name) && name !== policy && value !== '');
}

/**
 * What Cloudflare and Netlify are to send along with the files of the finished site. Where two rules match a path, one
 * host adds their headers up and the other takes one of them, and neither takes a header back: so no path meets two
 * rules that name the same header. One policy is for all paths, also those that nobody knew of when this was written;
 * what differs from path to path is said for every entry of the folder.
 *
 * @param entries names in the site's folder; folders end in a slash
 */
export function headerRules(entries: readonly string[], plan: HeaderPlan = headerPlan): HeaderRule[] {
  const names = new Set(plan.exceptions.flatMap(({ headers }) => headers.map(([name]) => name)));
  const constant = plan.everywhere.filter(([name]) => !names.has(name));
  const patterns = entries.map((entry) => href(entry.endsWith('/') ? `/${entry}*` : `/${entry}`));
  return [
    { pattern: href('/*'), headers: [[policy, addedUpPolicy], ...constant] },
    ...[href('/'), ...patterns.sort()].map((pattern) => ({
      pattern,
      headers: varying(plan, pattern.replace('*', '')),
    })),
  ];
}

/** The form that Cloudflare and Netlify read: a path, its headers indented below. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

/** Writes `_headers` into the finished site. */
export function writeHeaders(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(?:_headers|_redirects)$|^\./.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  writeFileSync(path.join(folder, '_headers'), headersFile(headerRules(entries)));
}
