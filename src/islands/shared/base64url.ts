/** Letters made at once: a call takes only so many arguments. */
const PIECE = 0x2000;

/**
 * Bytes as text that may stand in an address: base64 with `-` and `_`, without `=`.
 *
 * @see RFC 4648, section 5.
 * @example toBase64url(Uint8Array.of(251, 255)) // '-_8'
 */
export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of such a text.
 *
 * @returns `undefined` for any other text: a foreign letter, `=`, a length no bytes have.
 * @example fromBase64url('-_8') // Uint8Array.of(251, 255)
 * @example fromBase64url('a') // undefined
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
