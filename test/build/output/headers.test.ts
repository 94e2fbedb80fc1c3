import { expect, test } from 'vitest';
import { headerPlan } from '../../../src/build/hosts/plan.ts';
import { headerRules, headersFile } from '../../../src/build/output/headers.ts';
import { headersFor, matchingRules, parseHeaderRules } from '../../../src/build/serve/header-rules.ts';
import { href } from '../../../src/href.ts';

const entries = ['index.html', '404.html', 'churn/', 'embed/', 'calculators/', '_astro/', 'og/', 'sw.js'];
const rules = headerRules(entries);
const of = (path: string) => headersFor(rules, href(path));
const planned = (path: string) =>
  headersFor([{ pattern: '*', headers: headerPlan.everywhere }, ...headerPlan.exceptions], href(path));

const paths = [
  '/',
  '/index.html',
  '/churn/',
  '/churn/churn-rate/',
  '/embed/churn/',
  '/_astro/a.js',
  '/og/a.png',
  '/sw.js',
];

test.each(paths)(
  '%s has the headers other hosts send, save what the policy of all paths must leave open',
  (path) => {
    const without = (headers: ReadonlyMap<string, string>) =>
      [...headers].filter(([name]) => name !== 'content-security-policy').sort();
    expect(without(of(path))).toEqual(without(planned(path)));
  },
);

test.each(['/', '/index.html', '/404.html', '/churn/', '/churn/churn-rate/', '/calculators/churn/'])(
  '%s refuses to be framed',
  (path) => {
    expect(of(path).get('x-frame-options')).toBe('DENY');
  },
);

test('a tool’s frame may be laid into any page', () => {
  expect(of('/embed/churn/').get('content-security-policy')).not.toContain('frame-ancestors');
  expect(of('/embed/churn/').has('x-frame-options')).toBe(false);
  expect(planned('/embed/churn/').get('content-security-policy')).toContain('frame-ancestors *');
});

test('a file nobody knew of runs nothing and loads nothing from elsewhere', () => {
  for (const policy of [
    of('/new/page/').get('content-security-policy'),
    planned('/new/').get('content-security-policy'),
  ]) {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*(?!-)/);
  }
});

test('WebAssembly runs in the search worker alone', () => {
  const allowed = paths
    .concat('/_astro/search-worker-x.js')
    .filter((path) => planned(path).get('content-security-policy')?.includes('wasm-unsafe-eval'));
  expect(allowed).toEqual(['/_astro/search-worker-x.js']);
});

test('no path meets two rules that name the same header: one host sends both, another one of them', () => {
  for (const path of paths) {
    const names = matchingRules(rules, href(path)).flatMap(({ headers }) => headers.map(([name]) => name));
    expect(names).toHaveLength(new Set(names).size);
  }
});

test('a site of sixty topics keeps within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  const many = headerRules([...entries, ...Array.from({ length: 60 }, (_, index) => `topic-${index}/`)]);
  expect(many.length).toBeLessThanOrEqual(100);
  for (const line of headersFile(many).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('what is written is what the hosts read', () => {
  expect(parseHeaderRules(headersFile(rules))).toEqual(rules);
});
