import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimal,
  decodeFragment,
  encodeFragment,
  type FragmentSpec,
  oneOf,
  optional,
  wholeNumber,
} from '../../../src/lib/share/fragment.ts';

const spec: FragmentSpec<{ start: number; period: 'month' | 'year' }> = {
  version: 1,
  fields: { start: wholeNumber(1e12), period: oneOf(['month', 'year']) },
};

test('writes version and fields, and reads them back', () => {
  const fragment = encodeFragment(1, { start: 17_000_000, period: 'month' });
  expect(fragment).toBe('#v=1&start=17000000&period=month');
  expect(decodeFragment(spec, fragment)).toEqual({ ok: true, value: { start: 17_000_000, period: 'month' } });
});

test.each(['', '#', '#method', '#روش', '#version=1'])('«%s» is no state', (fragment) => {
  expect(decodeFragment(spec, fragment)).toBeUndefined();
});

test.each([
  ['#v', 'share.version'],
  ['#v=2&start=1&period=month', 'share.version'],
  ['#v=1', 'share.unreadable'],
  ['#v=1&start=1', 'share.unreadable'],
  ['#v=1&start=1&period=decade', 'share.unreadable'],
  ['#v=1&start=1&period=toString', 'share.unreadable'],
  ['#v=1&start=-1&period=month', 'share.unreadable'],
  ['#v=1&start=1.5&period=month', 'share.unreadable'],
  ['#v=1&start=1e3&period=month', 'share.unreadable'],
  ['#v=1&start=0x10&period=month', 'share.unreadable'],
  ['#v=1&start=01&period=month', 'share.unreadable'],
  ['#v=1&start=1000000000001&period=month', 'share.unreadable'],
  ['#v=1&start=99999999999999999999&period=month', 'share.unreadable'],
  ['#v=1&start=1&start=2&period=month', 'share.unreadable'],
  ['#v=1&start=%3Cscript%3E&period=month', 'share.unreadable'],
  ['#v=1&start=%E0%A4%A&period=month', 'share.unreadable'],
  [`#v=1&start=1&period=month&junk=${'x'.repeat(3000)}`, 'share.unreadable'],
])('%s is refused', (fragment, code) => {
  expect(decodeFragment(spec, fragment)).toEqual({ ok: false, problem: { code } });
});

test('every state survives the way there and back', () => {
  const state = fc.record({
    start: fc.integer({ min: 0, max: 1e12 }),
    period: fc.constantFrom('month' as const, 'year' as const),
  });
  fc.assert(
    fc.property(state, (value) => {
      expect(decodeFragment(spec, encodeFragment(1, value))).toEqual({ ok: true, value });
    }),
  );
});

test('any text is answered without an exception, and only with bounded values', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const fragment of [`#${text}`, `#v=1&start=${text}&period=month`]) {
        const decoded = decodeFragment(spec, fragment);
        if (decoded?.ok) expect(decoded.value.start).toBeLessThanOrEqual(1e12);
      }
    }),
  );
});

describe('decimal', () => {
  const read = decimal(1e12);

  test.each([0, 0.1, 0.014843173, 1e-9, 17_000_000, 999_999_999_999.5])('reads %d as written', (value) => {
    expect(read(String(value))).toBe(value);
  });

  test.each(['', '-1', '-0', '01', '1.0', '.5', '1e3', '1e13', 'NaN', 'Infinity', '0x10', ' 1', '۱'])(
    'refuses «%s»',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('may be left empty when it is optional', () => {
    expect(optional(read)('')).toBe('');
    expect(optional(read)('2.5')).toBe(2.5);
    expect(optional(read)('x')).toBeUndefined();
  });
});
