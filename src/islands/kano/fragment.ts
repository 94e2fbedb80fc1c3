import { type KanoState, readKanoState, type StateProblem, writeKanoState } from '../../lib/kano/state.ts';
import { fail, type Result } from '../../lib/result.ts';
import { fromBase64url, toBase64url } from '../shared/base64url.ts';

/**
 * `#v=1&z=…` is a state, deflated; `#v=1&t=…` the same as it is, for browsers that cannot and for links made without waiting.
 * Either way base64url of UTF-8: letters, digits, `-` and `_`.
 */
const VERSION = '1';
const METHOD = 'deflate-raw';

/** Longer than any state of ours, 200 long names and all; what is longer is not even decoded. */
const MAX_FRAGMENT = 100_000;
/** So few letters can expand to so much that a page stands still: what grows beyond is not expanded to its end. */
const MAX_EXPANDED = 300_000;

/**
 * A state's text as a fragment, at once and uncompressed.
 *
 * @example plainFragment('[]') // '#v=1&t=W10'
 */
export const plainFragment = (text: string): string =>
  `#v=${VERSION}&t=${toBase64url(new TextEncoder().encode(text))}`;

/** A state as a fragment, as short as the browser can make it. */
export async function writeFragment(state: KanoState): Promise<string> {
  const text = writeKanoState(state);
  try {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream(METHOD));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return `#v=${VERSION}&z=${toBase64url(bytes)}`;
  } catch {
    return plainFragment(text);
  }
}

/**
 * Reads a state back. Strangers write addresses: length, letters, expanded length, text and every value are checked.
 *
 * @returns `undefined` for a fragment that is no state at all (empty, or the anchor of a section).
 */
export async function readFragment(fragment: string): Promise<Result<KanoState, StateProblem> | undefined> {
  if (!fragment.startsWith('#v=')) return undefined;
  if (fragment.length > MAX_FRAGMENT) return fail('share.unreadable');
  const [, version, kind, letters] = /^#v=([^&]*)(?:&([tz])=([\w-]+))?$/.exec(fragment) ?? [];
  if (version !== VERSION) return fail('share.version');
  const bytes = letters === undefined ? undefined : fromBase64url(letters);
  const text = bytes && (await textOf(bytes, kind === 'z'));
  return text === undefined ? fail('share.unreadable') : readKanoState(text);
}

async function textOf(bytes: Uint8Array<ArrayBuffer>, packed: boolean): Promise<string | undefined> {
  try {
    const plain = packed ? await expanded(bytes) : bytes;
    return plain && new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}

/** Expanded piece by piece, so that a small bomb stays small. */
async function expanded(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(METHOD));
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    length += value.length;
    if (length > MAX_EXPANDED) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
}
