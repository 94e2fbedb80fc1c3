import { fromDayNumber, isoDate } from '../../persian/civil-date.ts';
import type { NumberKind } from './formats.ts';

/** Day 0 of the two ways of counting, as days from 1 January 1970. */
const DAY_0 = { from1900: -25_569, from1904: -24_107 };
/** 31 December 9999, the last day there is. */
const LAST_SERIAL = 2_958_465;

/**
 * A stored number as a text file would have it: a date as `2026-11-21`, a share as `75%`, others in plain digits without
 * the noise after the fifteenth.
 *
 * @param raw the digits in the file; what is no number stays as it is.
 * @example numberText('46347', 'date', false) // '2026-11-21'
 * @example numberText('0.30000000000000004', 'number', false) // '0.3'
 * @example numberText('0.07', 'percent', false) // '7%'
 */
export function numberText(raw: string, kind: NumberKind, from1904: boolean): string {
  const value = raw.trim() === '' ? Number.NaN : Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (kind === 'date') return dateText(value, from1904) ?? plain(value);
  if (kind === 'percent') return `${plain(value * 100)}%`;
  // Long numbers of cards and orders keep every digit.
  return /^-?\d{1,21}$/.test(raw) ? raw : plain(value);
}

const plain = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e')
    ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
};

/** The day of a serial, its time of day dropped; `undefined` when there is no such day. */
function dateText(serial: number, from1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (day < (from1904 ? 0 : 1) || day > LAST_SERIAL) return undefined;
  if (from1904) return isoDate(fromDayNumber(day + DAY_0.from1904));
  // Counting from 1900 there is a 29 February in that year, which never was.
  return isoDate(fromDayNumber(day + DAY_0.from1900 + (day < 60 ? 1 : 0)));
}

/**
 * A cell as it stands between tabs, on one line.
 *
 * @example quoted('"a"\n') // '"""a"" "'
 */
export function quoted(cell: string): string {
  const line = /[\t\r\n]/.test(cell) ? cell.replace(/\r\n|[\t\r\n]/g, ' ') : cell;
  return /^ *"/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
