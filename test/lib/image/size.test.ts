import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { imageSize } from '../../../src/lib/image/size.ts';

const drawn = (format: 'png' | 'jpeg' | 'webp' | 'avif', options: object = {}): Promise<Buffer> =>
  sharp({ create: { width: 321, height: 123, channels: 3, background: '#369' } })
    .toFormat(format, options)
    .toBuffer();

describe('imageSize', () => {
  test.each([
    ['png', {}],
    ['png', { palette: true }],
    ['jpeg', {}],
    ['jpeg', { progressive: true }],
    ['webp', {}],
    ['webp', { lossless: true }],
    ['avif', {}],
  ] as const)('reads what another library wrote: %s %o', async (format, options) => {
    expect(imageSize(await drawn(format, options))).toEqual({ widthPx: 321, heightPx: 123 });
  });

  test('reads WebP with transparency, and JPEG after long notes', async () => {
    const clear = sharp({ create: { width: 5, height: 7, channels: 4, background: '#36980080' } });
    expect(imageSize(await clear.webp().toBuffer())).toEqual({ widthPx: 5, heightPx: 7 });
    const jpeg = await drawn('jpeg');
    const note = Buffer.alloc(60_002, 0xff);
    note.writeUInt16BE(0xffe1, 0);
    note.writeUInt16BE(60_000, 2);
    const noted = Buffer.concat([jpeg.subarray(0, 2), note, jpeg.subarray(2)]);
    expect(imageSize(noted)).toEqual({ widthPx: 321, heightPx: 123 });
  });

  test.each(['png', 'jpeg', 'webp', 'avif'] as const)('answers nothing for a torn %s', async (format) => {
    const bytes = await drawn(format);
    for (let length = 0; length < 24; length++)
      expect(imageSize(bytes.subarray(0, length)), `${length} bytes`).toBeUndefined();
  });

  test('answers nothing for other files', () => {
    for (const text of ['', 'GIF89a', '<html>not a picture at all</html>', 'RIFF....WAVEfmt ........'])
      expect(imageSize(Buffer.from(text))).toBeUndefined();
  });
});
