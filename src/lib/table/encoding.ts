import { fail, ok, type Problem, type Result } from '../result.ts';

/** The encodings Persian tables come in. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export type FileProblemCode =
  | 'table.empty'
  | 'table.zip'
  | 'table.xls'
  | 'table.locked'
  | 'table.pdf'
  | 'table.binary'
  | 'table.tooLarge';

/** What a reader should look at with their own eyes. */
export type FileNotice = 'table.windows1256' | 'table.questionMarks' | 'table.uncomputed';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly notices: readonly FileNotice[];
}

/** Beyond it a browser's longest string comes near. */
export const MAX_BYTES = 200_000_000;

/** First bytes of files that are no tables of text. */
const SIGNATURES: readonly (readonly [FileProblemCode, readonly number[]])[] = [
  ['table.zip', [0x50, 0x4b]],
  ['table.xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['table.pdf', [0x25, 0x50, 0x44, 0x46]],
];

/**
 * The text of a file. Files do not say their encoding: a byte order mark, then zero bytes (UTF-16), then valid UTF-8 decide;
 * what is left is taken for Windows-1256, with a notice, because any bytes are text in it.
 *
 * @param chosen the encoding a reader picked after seeing the text.
 * @returns `table.empty`, `table.zip`, `table.xls`, `table.locked` (a workbook with a password), `table.pdf`, `table.binary` or `table.tooLarge`.
 * @example decodeTable(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) // { ok: true, value: { text: 'a', encoding: 'utf-8', notices: [] } }
 */
export function decodeTable(
  bytes: Uint8Array,
  chosen?: Encoding,
): Result<DecodedText, Problem<FileProblemCode>> {
  if (bytes.length > MAX_BYTES) return fail('table.tooLarge');
  const [other] = SIGNATURES.find(([, signature]) => startsWith(bytes, signature)) ?? [];
  if (other) return fail(other === 'table.xls' && isLocked(bytes) ? 'table.locked' : other);
  const encoding = chosen ?? sniff(bytes);
  if (encoding === undefined) return fail('table.binary');
  const text = decode(bytes, encoding, false) ?? '';
  if (text.trim() === '') return fail('table.empty');
  return ok({ text, encoding, notices: noticesOf(text, encoding) });
}

/** Whether a file is a zip, as Excel's workbooks are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

/** A workbook with a password is a file of the old kind around the new one; the name of its stream says so. */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');

function sniff(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const [even, odd] = zeros(bytes.subarray(0, 4096));
  if (even + odd > 0) return even === odd ? undefined : odd > even ? 'utf-16le' : 'utf-16be';
  return decode(bytes, 'utf-8', true) === undefined ? 'windows-1256' : 'utf-8';
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Zero bytes at even and at odd places: Latin signs of UTF-16 have theirs on one side only, UTF-8 has none. */
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1;
  });
  return counts;
}

function decode(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1256 has no Persian ی: whoever saved in it may have got «?» for some letters. */
function noticesOf(text: string, encoding: Encoding): FileNotice[] {
  if (encoding !== 'windows-1256') return [];
  const lossy = /[\u0620-\u06ff]\?|\?[\u0620-\u06ff]/.test(text.slice(0, 100_000));
  return lossy ? ['table.windows1256', 'table.questionMarks'] : ['table.windows1256'];
}
