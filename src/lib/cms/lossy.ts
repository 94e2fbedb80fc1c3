import type { Block } from './blocks.ts';

/**
 * Markdown that Sveltia's visual editor (0.221) gives back in another spelling as soon as a file is opened; seen by
 * opening and saving each of them. Its reader has no way to refuse a file but to fail, and then shows the source.
 */
const spellings: readonly string[] = [
  // Escapes vanish, code and strokes are escaped.
  '[\\\\`~]',
  // *Leaning* becomes _leaning_, three stars change places, a lone star is escaped; __bold__ becomes **bold**.
  '(?<!\\*)(?:\\*|\\*{3,})(?!\\*)',
  '__',
  // What is bold or leaning around a source or a term ends before it and begins anew.
  '^(?:[^*\\n]*\\*\\*[^*\\n]*\\*\\*)*[^*\\n]*\\*\\*[^*\\n]*\\[[\\[@][^*\\n]*\\*\\*',
  '(?<![\\w\\u0600-\\u06ff])_[^_\\n]*\\[[\\[@][^_\\n]*_',
  // Bold over the end of a line is cut in two.
  '^[^*\\n]*(?:\\*\\*[^*\\n]*\\*\\*[^*\\n]*)*\\*\\*[^*\\n]*$',
  // Lists within lists are indented anew, lists after a list are joined to it, other bullets become hyphens.
  '^[ \\t]+\\S',
  '^\\+ ',
  '^(?:-|\\d+[.)]) .*\\n\\n+(?:-|\\d+[.)]) ',
  // A rule becomes three stars, a row without its table a table.
  '^(?:-{3,}|_{3,})[ \\t]*$',
  '(?:(?<![^])|(?<=\\n\\n))\\|.*(?:\\n(?!\\|[ :|-]+\\|$)|(?![^]))',
  '\\n{3}',
];

const lossy = `(?:${spellings.join('|')})`;
const anyLossy = new RegExp(lossy, 'm');

/** Whether the visual editor would change the spelling of this body. */
export const losesSpelling = (body: string): boolean => anyLossy.test(body);

/**
 * A block that, met at the head of such a text, fails, which opens the source instead: one of an editor's blocks must
 * do so, of whole lines. Everywhere else it is the block it was. All of the text is matched, because Sveltia looks for
 * the pattern anew in what it found.
 */
export function keepingSource(block: Block): Block {
  return {
    ...block,
    pattern: new RegExp(`${block.pattern.source}|^(?=[^]*?${lossy})(?<lossy>[^]+)`, 'm'),
    fromBlock(match) {
      if (match.groups?.['lossy'] !== undefined) throw new RangeError('this text is edited as source');
      return block.fromBlock(match);
    },
  };
}
