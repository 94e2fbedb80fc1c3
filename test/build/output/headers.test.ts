import { expect, test } from 'vitest';
import { headerRules, headersFile } from '../../../src/build/output/headers.ts';
import { headersFor, parseHeaderRules } from '../../../src/build/serve/header-rules.ts';
import { href } from '../../../src/href.ts';

const rules = headerRules(['index.html', '404.html', 'churn/', 'embed/', 'calculators/']);
const of = (path: string) => headersFor(rules, href(path));

test.each(['/', '/index.html', '/404.html', '/churn/', '/churn/churn-rate/', '/calculators/churn/'])(
  '%s refuses to be framed',
  (path) => {
    expect(of(path).get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(of(path).get('x-frame-options')).toBe('DENY');
  },
);

test('a tool’s frame may be laid into any page', () => {
  expect(of('/embed/churn/').get('content-security-policy')).toBe('frame-ancestors *');
  expect(of('/embed/churn/').has('x-frame-options')).toBe(false);
});

test('no path meets two rules that name the same header: hosts would send both', () => {
  for (const path of ['/', '/churn/', '/embed/churn/', '/_astro/a.js', '/sw.js']) {
    const names = rules
      .filter(({ pattern }) => headersFor([{ pattern, headers: [['X', 'x']] }], href(path)).size > 0)
      .flatMap(({ headers }) => headers.map(([name]) => name));
    expect(names).toHaveLength(new Set(names).size);
  }
});

test('what is written is what the hosts read', () => {
  expect(parseHeaderRules(headersFile(rules))).toEqual(rules);
});
