import type { Choice } from './answers.ts';

/** One letter a choice, for an address: `s` shown, `c` claimed, `m` missing, `x` not our business, `-` not answered. */
export const LETTERS: Readonly<Record<Choice | '', string>> = {
  shown: 's',
  claimed: 'c',
  missing: 'm',
  foreign: 'x',
  '': '-',
};
