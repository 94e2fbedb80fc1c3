import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/islands/shared/base64url.ts';

// RFC 4648, section 10, without padding.
test.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
])('«%s» is «%s»', (text, encoded) => {
  expect(toBase64url(new TextEncoder().encode(text))).toBe(encoded);
  expect(new TextDecoder().decode(fromBase64url(encoded))).toBe(text);
});

test.each(['=', 'Zg==', 'a', 'abcde', 'a b', '+/', 'ۀ'])('«%s» is no such text', (text) => {
  expect(fromBase64url(text)).toBeUndefined();
});

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }),
  );
});
