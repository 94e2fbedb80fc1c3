/** Width and height of a picture as its header says them, before turning it upright. */
export interface ImageSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Size of a PNG, JPEG, WebP or AVIF file from its first bytes, without decoding a single pixel: a small file may
 * unfold into gigabytes. Undefined when the bytes are none of these or end too soon.
 *
 * Sources: ISO/IEC 15948 §11.2.2 (PNG), ITU-T T.81 §B.2.2 (JPEG), RFC 9649 §2 (WebP), ISO/IEC 23008-12 §6.5.3 (ispe).
 */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? jpeg(view) ?? webp(view) ?? avif(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const sized = (widthPx: number, heightPx: number): ImageSize | undefined =>
  widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : undefined;

const ascii = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

function png(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x89504e47 || ascii(view, 12, 4) !== 'IHDR') return undefined;
  return sized(view.getUint32(16), view.getUint32(20));
}

/** Walks the segments to the first start of frame (C0–CF without DHT, JPG and DAC). */
function jpeg(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    // A fill byte, or a segment that says its own length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

function webp(view: DataView): ImageSize | undefined {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return undefined;
  const kind = ascii(view, 12, 4);
  if (kind === 'VP8X') return sized(uint24(view, 24) + 1, uint24(view, 27) + 1);
  if (kind === 'VP8 ') return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind !== 'VP8L') return undefined;
  const packed = view.getUint32(21, true);
  return sized((packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1);
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** The largest of the sizes a file names: a picture cut into tiles names those too. */
function avif(view: DataView): ImageSize | undefined {
  if (ascii(view, 4, 4) !== 'ftyp') return undefined;
  let largest: ImageSize | undefined;
  for (let at = 8; at + 16 <= view.byteLength; at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = sized(view.getUint32(at + 8), view.getUint32(at + 12));
    if (size !== undefined && pixels(size) > (largest === undefined ? 0 : pixels(largest))) largest = size;
  }
  return largest;
}

/** How many pixels a picture unfolds into. */
export const pixels = ({ widthPx, heightPx }: ImageSize): number => widthPx * heightPx;
