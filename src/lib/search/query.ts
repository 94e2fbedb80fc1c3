import { fold } from '../persian/fold.ts';
import { words } from './words.ts';

/** A piece of a query between two spaces. */
export interface QueryPiece {
  /** As typed, for showing and for reading it on another keyboard layout. */
  readonly typed: string;
  readonly words: readonly string[];
  /** Which «…» it stands in, counted from 0. */
  readonly phrase?: number;
}

const ZWNJ = '\u200c';
const QUOTED = /[«"“„](.*?)[»"”]/g;
const APOSTROPHE = /(?<=[a-z])['’`ʼ](?=[a-z])/gi;
const MAX_PIECES = 16;

/** Endings that a visitor parts from their word by a space: مشتری ها، بزرگ ترین، رفته اند. */
const LOOSE_ENDING = /^(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?|تر(?:ین)?|اند|ایم|اید)$/;

function pieces(text: string, phrase?: number): QueryPiece[] {
  return text
    .split(/\s+/)
    .map((typed) => ({
      typed,
      words: words(typed.replace(APOSTROPHE, '')),
      ...(phrase === undefined ? {} : { phrase }),
    }))
    .filter(({ typed }) => fold(typed).trim() !== '');
}

/** Joins «می خواهم» and «مشتری ها», which good writing joins by a half-space. */
function joinLooseAffixes(list: readonly QueryPiece[]): QueryPiece[] {
  const joined: QueryPiece[] = [];
  for (const piece of list) {
    const before = joined.at(-1);
    const [word = ''] = piece.words;
    const belongs = LOOSE_ENDING.test(word) || /^ن?می$/.test(before?.words.at(-1) ?? '');
    if (before === undefined || !belongs || before.words.length !== 1 || piece.words.length !== 1)
      joined.push(piece);
    else {
      joined[joined.length - 1] = {
        ...before,
        typed: `${before.typed} ${piece.typed}`,
        words: [before.words[0] + ZWNJ + word],
      };
    }
  }
  return joined;
}

/**
 * Cuts a query into pieces: «…» (or "…") holds a phrase together, loose endings join their word.
 *
 * @example parseQuery('«نرخ ریزش» مشتری ها').map(({ typed, phrase }) => [typed, phrase]) // [['نرخ', 0], ['ریزش', 0], ['مشتری ها', undefined]]
 */
export function parseQuery(text: string): QueryPiece[] {
  const list: QueryPiece[] = [];
  let end = 0;
  let phrase = 0;
  for (const match of text.matchAll(QUOTED)) {
    list.push(...pieces(text.slice(end, match.index)), ...pieces(match[1] ?? '', phrase++));
    end = match.index + match[0].length;
  }
  list.push(...pieces(text.slice(end)));
  return joinLooseAffixes(list).slice(0, MAX_PIECES);
}
