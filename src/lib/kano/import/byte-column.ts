/** A column of bytes that grows as it is filled; what was never set is 0. */
export interface ByteColumn {
  get(index: number): number;
  set(index: number, byte: number): void;
  /** The first `length` bytes, in memory of exactly that size. */
  take(length: number): Uint8Array;
}

const FIRST_SIZE = 1024;

export function createByteColumn(): ByteColumn {
  let bytes = new Uint8Array(FIRST_SIZE);
  const grow = (length: number) => {
    const larger = new Uint8Array(Math.max(length, 2 * bytes.length));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    get: (index) => bytes[index] ?? 0,
    set(index, byte) {
      if (index >= bytes.length) grow(index + 1);
      bytes[index] = byte;
    },
    take(length) {
      if (length > bytes.length) grow(length);
      return bytes.slice(0, length);
    },
  };
}
