import type { ChurnView } from './ChurnForm.tsx';
import { sameTyped } from './state.ts';

/** What «start again» does at the moment. */
export interface Restart {
  readonly kind: 'undo' | 'clear' | 'reset';
  readonly act: () => void;
}

const EMPTY = { start: '', new: '', lost: '' };

/** At the example: empty the fields. Elsewhere: back to the example. Either can be undone, so that nothing typed is lost. */
export function restartOf({ typed, first, kept, change }: ChurnView): Restart {
  if (kept) return { kind: 'undo', act: () => change(kept) };
  return sameTyped(typed, first)
    ? { kind: 'clear', act: () => change(EMPTY, typed) }
    : { kind: 'reset', act: () => change(first, typed) };
}
