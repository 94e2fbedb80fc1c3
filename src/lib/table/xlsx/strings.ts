import { readXml } from './xml.ts';

/**
 * The texts that cells share, by index: runs of different letters joined, without readings beside them.
 *
 * @see ECMA-376 part 1, 18.4.9.
 */
export function readStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const collector = textCollector();
  readXml(bytes, {
    open: collector.open,
    text: collector.text,
    close: (tag) => {
      collector.close(tag);
      if (tag === 'si') strings.push(collector.take());
    },
  });
  return strings;
}

/** Gathers the `t` of a rich text, in shared strings and in cells; what stands in `rPh` is how to read it aloud. */
export function textCollector() {
  let [text, inText, aside] = ['', false, false];
  return {
    open: (tag: string) => {
      if (tag === 'rPh') aside = true;
      if (tag === 't') inText = !aside;
    },
    text: (piece: string) => {
      if (inText) text += piece;
    },
    close: (tag: string) => {
      if (tag === 'rPh') aside = false;
      if (tag === 't') inText = false;
    },
    take: () => {
      const whole = text.includes('_x') ? unescapeSigns(text) : text;
      text = '';
      return whole;
    },
  };
}

/** Signs that XML cannot hold stand as `_x000D_`. */
const unescapeSigns = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
