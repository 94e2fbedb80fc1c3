const AND = ' و ';

/** 0–19, tens and hundreds: every name that cannot be put together. */
const UNITS =
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const TENS = '  بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
const HUNDREDS = ' صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');

const SCALES = [
  { size: 1_000_000_000n, name: 'میلیارد' },
  { size: 1_000_000n, name: 'میلیون' },
  { size: 1000n, name: 'هزار' },
] as const;

/** The name of a fraction's last place: tenths, hundredths … */
const PLACES = ['دهم', 'صدم', 'هزارم', 'ده‌هزارم', 'صدهزارم', 'میلیونم'];

/**
 * `value` in Persian words, as it is read in Iran: 10¹² is «هزار میلیارد». Rounded to six decimals, which are read as
 * a fraction of their last place.
 *
 * @throws RangeError when `value` is not finite.
 * @example numberInWords(17_510_000) // 'هفده میلیون و پانصد و ده هزار'
 * @example numberInWords(-1000) // 'منفی هزار'
 * @example numberInWords(17.25) // 'هفده و بیست و پنج صدم'
 */
export function numberInWords(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be said in words`);
  const [whole = '0', decimals = ''] = plainDigits(Math.abs(value));
  const fraction =
    decimals === '' ? '' : `${integerInWords(BigInt(decimals))} ${PLACES[decimals.length - 1]}`;
  const parts = [whole === '0' && fraction !== '' ? '' : integerInWords(BigInt(whole)), fraction];
  const words = parts.filter((part) => part !== '').join(AND);
  return value < 0 && words !== UNITS[0] ? `منفی ${words}` : words;
}

/**
 * The ordinal number of `n`: a whole number from 1.
 *
 * @throws RangeError for any other number.
 * @example ordinal(1) // 'اول'
 * @example ordinal(23) // 'بیست و سوم'
 * @example ordinal(30) // 'سی‌ام'
 */
export function ordinal(n: number): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`${n} has no ordinal`);
  if (n === 1) return 'اول';
  const words = integerInWords(BigInt(n));
  if (words.endsWith('سه')) return words.replace(/سه$/, 'سوم');
  return words.endsWith('سی') ? `${words}\u200cام` : `${words}م`;
}

/** Digits before and after the point, without exponent or closing zeros. */
function plainDigits(size: number): string[] {
  if (size >= 1e21) return [BigInt(size).toString()];
  return size
    .toFixed(PLACES.length)
    .replace(/\.?0+$/, '')
    .split('.');
}

function integerInWords(whole: bigint): string {
  if (whole < 1000n) return belowThousand(Number(whole));
  const scale = SCALES.find(({ size }) => whole >= size) ?? SCALES[2];
  const count = whole / scale.size;
  const counted =
    count === 1n && scale.size === 1000n ? scale.name : `${integerInWords(count)} ${scale.name}`;
  const rest = whole % scale.size;
  return rest === 0n ? counted : counted + AND + integerInWords(rest);
}

function belowThousand(whole: number): string {
  if (whole < UNITS.length) return UNITS[whole] ?? '';
  const [name, rest] =
    whole < 100
      ? [TENS[Math.floor(whole / 10)], whole % 10]
      : [HUNDREDS[Math.floor(whole / 100)], whole % 100];
  return rest === 0 ? `${name}` : name + AND + belowThousand(rest);
}
