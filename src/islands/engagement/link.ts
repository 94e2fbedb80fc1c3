import type { Thresholds } from '../../lib/engagement/questions.ts';
import type { Address } from '../shared/address.ts';
import type { Settings } from '../shared/data-input/DataBench.tsx';
import { thresholdsOf } from './checklist-tool.ts';
import type { CheckExample } from './examples.ts';

type NoTexts = Readonly<Record<string, never>>;

/** The checklist's address, and the thresholds as the list below gets them. */
export interface Link {
  readonly address: Address<CheckExample>;
  /** For the list: told of new thresholds, writes nothing into the address. */
  readonly thresholds: Address<Thresholds>;
  readonly settings: Settings<Thresholds, NoTexts>;
}

/**
 * One form holds the thresholds, the list below is judged by them too: whatever the form writes into the address, or reads from
 * it, the list hears.
 */
export function linkOf(address: Address<CheckExample>, example: CheckExample): Link {
  let current = thresholdsOf(example);
  let tell: ((thresholds: Thresholds) => void) | undefined;
  const take = (state: CheckExample) => {
    const next = thresholdsOf(state);
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    tell?.(current);
  };
  const first = current;
  return {
    address: {
      watch: (onState, onProblem) =>
        address.watch((state) => {
          onState(state);
          take(state);
        }, onProblem),
      write: (state) => {
        address.write(state);
        if (state !== undefined) take(state ?? example);
      },
    },
    thresholds: {
      watch: (onState) => {
        tell = onState;
        if (current !== first) onState(current);
        return () => {
          tell = undefined;
        };
      },
      write: () => undefined,
    },
    settings: {
      typedOf: () => ({}),
      read: () => ({ values: {}, problems: {} }),
      valuesOf: () => current,
    },
  };
}
