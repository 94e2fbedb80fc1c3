import { expect, test } from 'vitest';
import { findDialect } from '../../../src/lib/table/delimiter.ts';

test.each([
  ['\t', 'مهر\t400\t300\t200\nآبان\t380\t290\nآذر\t350'],
  [';', 'مهر;400;300;200\nآبان;380;290\nآذر;350'],
])('rows of ever different lengths, as a triangle has, are cut by «%s»', (delimiter, text) => {
  expect(findDialect(text).dialect.delimiter).toBe(delimiter);
});

test('a sign that stands in a row or two of one column does not cut', () => {
  expect(findDialect('الف\nب;پ\nت\nث\nج').dialect.delimiter).toBe(',');
});
