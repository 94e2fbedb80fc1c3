/**
 * What a function answers when its input can be wrong: a value, or the problem a person can mend.
 * A failure a user can cause is a value; a bug is an exception.
 */
export type Result<Value, P = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: P };

/**
 * A mistake in what somebody entered, without its sentence: the Persian text comes from `src/ui/*.fa.json`
 * by `code`, with `args` put into its `{name}` places.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly args?: Readonly<Record<string, string | number>>;
}

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const fail = <Code extends string>(
  code: Code,
  args?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly problem: Problem<Code> } => ({
  ok: false,
  problem: args === undefined ? { code } : { code, args },
});
