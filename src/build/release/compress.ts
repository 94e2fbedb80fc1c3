import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { mediaType, textTypes } from '../hosts/media-types.ts';

interface Encoding {
  /** What is put behind the file's name. */
  readonly ending: string;
  readonly encode: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Node before 22.15 has no Zstandard; its copies then come with the first release made by a newer one. */
const zstd: readonly Encoding[] =
  typeof zlib.zstdCompress === 'function'
    ? [
        {
          ending: '.zst',
          encode: (bytes) =>
            promisify(zlib.zstdCompress)(bytes, {
              params: { [zlib.constants.ZSTD_c_compressionLevel]: 19 },
            }),
        },
      ]
    : [];

/** Each as tight as it gets: a file is compressed once and sent thousands of times. */
const encodings: readonly Encoding[] = [
  {
    ending: '.br',
    encode: (bytes) =>
      brotli(bytes, {
        params: {
          [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
          [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: '.gz', encode: (bytes) => gzip(bytes, { level: 9 }) },
  ...zstd,
];

/** The endings of compressed copies: `page.html.br`. */
export const copyEndings: readonly string[] = encodings.map(({ ending }) => ending);

/** Whether compression is worth its time; pictures, fonts, the book and Pagefind's files are compressed already. */
export const isCompressible = (path: string): boolean =>
  textTypes.includes(mediaType(path).replace(/;.*/, ''));

/** Writes the compressed copies of a file beside it, those that are smaller than it. */
export async function writeCopies(file: string): Promise<void> {
  const bytes = await readFile(file);
  await Promise.all(
    encodings.map(async ({ ending, encode }) => {
      const copy = await encode(bytes);
      if (copy.length < bytes.length) await writeFile(file + ending, copy);
    }),
  );
}
