import { fail, ok, type Problem, type Result } from '../result.ts';

/** Reads one field of an address; `undefined` refuses the text. What it accepts is what `String(value)` writes. */
export type FieldReader<Value> = (text: string) => Value | undefined;

/** A calculator's state in the address: the version of the format and a reader for each field. */
export interface FragmentSpec<State> {
  readonly version: number;
  readonly fields: { readonly [Key in keyof State]: FieldReader<State[Key]> };
}

export type FragmentProblemCode = 'share.version' | 'share.unreadable';

/** Longer than any state we write; what is longer was not written by us and is not parsed. */
const MAX_LENGTH = 2000;

/**
 * Writes a state as a URL fragment, `#v=1&start=17000000&…`. A fragment never reaches a server, a query would.
 *
 * @example encodeFragment(1, { lost: 7 }) // '#v=1&lost=7'
 */
export function encodeFragment<State extends Readonly<Record<keyof State, string | number>>>(
  version: number,
  state: State,
): string {
  const parameters = new URLSearchParams({ v: String(version) });
  for (const key in state) parameters.set(key, String(state[key]));
  return `#${parameters}`;
}

/**
 * Reads a state back. Strangers write addresses: each field must be there once and pass its reader, or the whole is refused.
 *
 * @returns `undefined` for a fragment that is no state at all (empty, or the anchor of a section).
 */
export function decodeFragment<State extends object>(
  spec: FragmentSpec<State>,
  fragment: string,
): Result<State, Problem<FragmentProblemCode>> | undefined {
  const parameters = new URLSearchParams(fragment.slice(1, MAX_LENGTH + 2));
  if (!parameters.has('v')) return undefined;
  if (fragment.length > MAX_LENGTH) return fail('share.unreadable');
  if (parameters.get('v') !== String(spec.version)) return fail('share.version');
  return readFields(spec, parameters);
}

function readFields<State extends object>(spec: FragmentSpec<State>, parameters: URLSearchParams) {
  const state: Partial<State> = {};
  for (const key of keysOf(spec)) {
    const [text, ...more] = parameters.getAll(key);
    const value = text === undefined || more.length > 0 ? undefined : spec.fields[key](text);
    if (value === undefined) return fail('share.unreadable');
    state[key] = value;
  }
  return ok(state as State);
}

const keysOf = <State extends object>(spec: FragmentSpec<State>) =>
  Object.keys(spec.fields) as (keyof State & string)[];

/** A whole number from 0 to `max`, in plain ASCII digits without sign, point, exponent or leading zero. */
export const wholeNumber =
  (max: number): FieldReader<number> =>
  (text) =>
    /^(0|[1-9]\d{0,15})$/.test(text) && Number(text) <= max ? Number(text) : undefined;

/** One of a few known words. */
export const oneOf =
  <Word extends string>(words: readonly Word[]): FieldReader<Word> =>
  (text) =>
    words.find((word) => word === text);

/** A number from 0 to `max` exactly as `String` writes it, so that one number has one address. */
export const decimal =
  (max: number): FieldReader<number> =>
  (text) => {
    const value = Number(text);
    return text === String(value) && value >= 0 && value <= max ? value : undefined;
  };

/** What may be left empty. */
export const optional =
  <Value>(reader: FieldReader<Value>): FieldReader<Value | ''> =>
  (text) =>
    text === '' ? '' : reader(text);
