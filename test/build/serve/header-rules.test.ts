import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '../../../src/build/serve/header-rules.ts';

const rules = parseHeaderRules(`# hosts read this file
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src 'self' data:

/pagefind/*
  Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'
/a.b
  X-Only: one
  not a header
`);

describe('headersFor', () => {
  it.each([
    [
      '/',
      [
        ['x-frame-options', 'DENY'],
        ['content-security-policy', "default-src 'self'; img-src 'self' data:"],
      ],
    ],
    [
      '/pagefind/x.js',
      [
        ['x-frame-options', 'DENY'],
        ['content-security-policy', "script-src 'self' 'wasm-unsafe-eval'"],
      ],
    ],
  ])('%s: the last rule holds', (path, expected) => {
    expect([...headersFor(rules, path)]).toEqual(expected);
  });

  it('takes a point in a pattern for a point', () => {
    expect(headersFor(rules, '/a.b').get('x-only')).toBe('one');
    expect(headersFor(rules, '/axb').has('x-only')).toBe(false);
  });
});
