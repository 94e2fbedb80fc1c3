import { expect, test } from 'vitest';
import { joinList } from '../../../src/lib/persian/list.ts';

test.each([
  [[], ''],
  [['الف'], 'الف'],
  [['الف', 'ب'], 'الف و ب'],
  [['الف', 'ب', 'پ'], 'الف، ب و پ'],
  [['الف', 'ب', 'پ', 'ت'], 'الف، ب، پ و ت'],
])('%j → «%s»', (items, text) => {
  expect(joinList(items)).toBe(text);
});

test('another conjunction', () => {
  expect(joinList(['ماه', 'فصل', 'سال'], 'یا')).toBe('ماه، فصل یا سال');
});
