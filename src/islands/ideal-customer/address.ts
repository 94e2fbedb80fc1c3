import type { Criterion } from '../../lib/profile/criteria.ts';
import { readCriteria, writeCriteria } from '../../lib/profile/state.ts';
import { encodeFragment, type FragmentSpec, oneOf, wholeNumber } from '../../lib/share/fragment.ts';
import { type Address, addressOf } from '../shared/address.ts';
import { fromBase64url, toBase64url } from '../shared/base64url.ts';
import { GAPS, type IdealSettings, MAX_TOP, SCALE_NAMES } from './settings.ts';

/** What stands in an address: names and weights as base64url of UTF-8, never a customer. */
type Coded = Omit<IdealSettings, 'criteria'> & { readonly c: string };

const spec: FragmentSpec<Coded> = {
  version: 1,
  fields: {
    c: (text) => (decoded(text) ? text : undefined),
    scale: oneOf(SCALE_NAMES),
    gaps: oneOf(GAPS),
    top: (text) => wholeNumber(MAX_TOP)(text) || undefined,
  },
};

const coded = ({ criteria, scale, gaps, top }: IdealSettings): Coded => ({
  c: toBase64url(new TextEncoder().encode(writeCriteria(criteria))),
  ...{ scale, gaps, top },
});

function decoded(text: string): readonly Criterion[] | undefined {
  const bytes = fromBase64url(text);
  if (bytes === undefined) return undefined;
  try {
    return readCriteria(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The fragment of settings, for a link from elsewhere. */
export const idealFragment = (settings: IdealSettings): string =>
  encodeFragment(spec.version, coded(settings));

/** The settings in the page's fragment: as in `shared/address.ts`, with the criteria packed. */
export function idealAddress(): Address<IdealSettings> {
  const { watch, write } = addressOf<Coded>(spec);
  return {
    watch: (onState, onProblem) =>
      watch(({ c, ...rest }) => {
        // The reader of `c` has let nothing else through.
        const criteria = (decoded(c) ?? []).map((one) => ({ ...one, column: one.name }));
        onState({ ...rest, criteria });
      }, onProblem),
    write: (settings) => write(settings && coded(settings)),
  };
}
