import { fill } from '../../lib/fill.ts';
import type { Problem } from '../../lib/result.ts';

type Arguments = Readonly<Record<string, string | number>>;

/** The strings of a file of `src/ui`, for `typeof import(…)` of it. */
export type Strings<Module> = Module extends { default: infer Words } ? Words : Module;

/** Says an interface string by its key, with arguments in its places. */
export type Say<Words> = (key: keyof Words & string, args?: Arguments) => string;

/**
 * The strings come to an island as a property, from the `src/ui/*.fa.json` its page names: no script carries a
 * language, and most of them stand in the page's HTML anyway.
 *
 * @example speaker(words)('churn.barStart', { period: 'فصل' }) // 'آغاز فصل'
 */
export const speaker =
  <Words extends Readonly<Record<string, string>>>(words: Words): Say<Words> =>
  (key, args) =>
    fill(words[key] as string, args);

/** The sentence of a problem: its code is the key. */
export const sayProblem = <Words>(say: Say<Words>, { code, args }: Problem): string =>
  say(code as keyof Words & string, args);
