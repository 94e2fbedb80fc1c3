import type { OrthographyCode } from '../../lib/orthography/finding.ts';
import { OPAQUE } from '../../lib/orthography/letters.ts';
import { align } from './align.ts';

/** One run of text that a reader takes in together, with the place of each character in the source. */
export interface Block {
  readonly text: string;
  /** -1 where the source writes the character otherwise, or it stands for something that is no text. */
  readonly places: readonly number[];
  /** Rules that do not hold here. */
  readonly silent: readonly OrthographyCode[];
}

/** Gathers the pieces of a block in order. */
export class BlockBuilder {
  private text = '';
  private readonly places: number[] = [];

  /** Text whose source is `source.slice(start, end)`. */
  addText(value: string, source: string, start: number, end: number): void {
    this.text += value;
    for (const place of align(value, source.slice(start, end), start)) this.places.push(place);
  }

  /** Something that is no text: code, a picture, an address. */
  addOpaque(): void {
    this.text += OPAQUE;
    this.places.push(-1);
  }

  addLineBreak(): void {
    this.text += '\n';
    this.places.push(-1);
  }

  build(silent: readonly OrthographyCode[] = []): Block {
    return mask({ text: this.text, places: this.places, silent });
  }
}

/** What stands in text nodes but is no prose: citations, ids of headings, addresses. It becomes one opaque character. */
const NO_PROSE = /\[@[^\]\n]*\]|\[#[\w-]+\]|https?:\/\/[^\s«»]+|[\w.+-]+@[\w-]+\.[\w.]+/g;

/** «[[», «]]» and the term before «|»: only what is shown stays. */
const BRACKETS = /\[\[(?:[^[\]|\n]*\|)?|\]\]/g;

function mask(block: Block): Block {
  return without(without(block, NO_PROSE, OPAQUE), BRACKETS, '');
}

function without(block: Block, pattern: RegExp, stand: string): Block {
  let text = '';
  const places: number[] = [];
  let done = 0;
  const keep = (end: number): void => {
    text += block.text.slice(done, end);
    for (; done < end; done++) places.push(block.places[done] ?? -1);
  };
  for (const { index, 0: found } of block.text.matchAll(pattern)) {
    keep(index);
    text += stand;
    if (stand !== '') places.push(-1);
    done = index + found.length;
  }
  keep(block.text.length);
  return { ...block, text, places };
}
