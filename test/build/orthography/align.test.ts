import { expect, test } from 'vitest';
import { align } from '../../../src/build/orthography/align.ts';

test.each([
  ['plain text', 'متن', 'متن', [5, 6, 7]],
  ['an escape', 'a*b', 'a\\*b', [5, 7, 8]],
  ['an escaped backslash', 'a\\b', 'a\\\\b', [5, 7, 8]],
  ['an entity', 'a&b', 'a&amp;b', [5, -1, 11]],
  ['a quoted second line', 'a\nb', 'a\n> b', [5, 6, 9]],
  ['a Windows line end', 'a\nb', 'a\r\nb', [5, 7, 8]],
  ['spaces before a line end', 'a\nb', 'a  \nb', [5, 8, 9]],
  ['a line end that YAML reads as a space', 'a b', 'a\n  b', [5, -1, 9]],
  ['another text from some place on', 'abc', 'axc', [5, -1, -1]],
])('%s', (_, value, source, places) => {
  expect(align(value, source, 5)).toEqual(places);
});
