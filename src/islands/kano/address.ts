import type { KanoState, StateProblem } from '../../lib/kano/state.ts';
import type { Address } from '../shared/address.ts';
import { readFragment, writeFragment } from './fragment.ts';

const PAUSE_MS = 400;

/** The workshop's state in the fragment: as in `shared/address.ts`, but packed, which takes a moment. */
export function kanoAddress(): Address<KanoState> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    watch(onState, onProblem) {
      const read = async () => {
        const asked = location.hash;
        const found = await readFragment(asked);
        // Replaced while it was unpacked: the newer one is read by its own event.
        if (asked !== location.hash) return;
        if (found?.ok) onState(found.value);
        else if (found) onProblem(found.problem satisfies StateProblem);
      };
      void read();
      addEventListener('hashchange', read);
      return () => removeEventListener('hashchange', read);
    },
    write(state) {
      clearTimeout(timer);
      if (state === undefined) return;
      timer = setTimeout(async () => {
        const fragment = state ? await writeFragment(state) : '';
        history.replaceState(history.state, '', location.pathname + location.search + fragment);
      }, PAUSE_MS);
    },
  };
}
