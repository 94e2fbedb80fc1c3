import type { Problem } from '../../lib/result.ts';
import { decodeFragment, encodeFragment, type FragmentSpec } from '../../lib/share/fragment.ts';

/** Browsers refuse a page that rewrites its address at every key. */
const PAUSE_MS = 400;

/** A calculator's state in the page's fragment, which no server sees. */
export interface Address<State> {
  /** Reads the fragment now and whenever it is replaced by hand or by a link; answers how to stop. */
  readonly watch: (onState: (state: State) => void, onProblem: (problem: Problem) => void) => () => void;
  /** After a pause: a state into the fragment, `null` takes it away, `undefined` leaves the address as it is. */
  readonly write: (state: State | null | undefined) => void;
}

/** The address of the one calculator a page may give its fragment to. */
export function addressOf<State extends Readonly<Record<keyof State, string | number>>>(
  spec: FragmentSpec<State>,
): Address<State> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    watch(onState, onProblem) {
      const read = () => {
        const decoded = decodeFragment(spec, location.hash);
        if (decoded?.ok) onState(decoded.value);
        else if (decoded) onProblem(decoded.problem);
      };
      read();
      addEventListener('hashchange', read);
      return () => removeEventListener('hashchange', read);
    },
    write(state) {
      clearTimeout(timer);
      if (state === undefined) return;
      const fragment = state ? encodeFragment(spec.version, state) : '';
      timer = setTimeout(
        () => history.replaceState(history.state, '', location.pathname + location.search + fragment),
        PAUSE_MS,
      );
    },
  };
}
