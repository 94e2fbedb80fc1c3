import { readFileSync } from 'node:fs';

const sentences = JSON.parse(readFileSync(new URL('../../ui/tasks.fa.json', import.meta.url), 'utf8'));

/**
 * A sentence for the person at the terminal. The tasks run before anything is installed, on a Node that reads no
 * TypeScript, hence not src/lib/fill.ts.
 *
 * @param {string} key of src/ui/tasks.fa.json
 * @param {Readonly<Record<string, string | number>>} [args] values of the `{name}` places
 * @returns {string}
 */
export function message(key, args = {}) {
  const sentence = sentences[key];
  if (sentence === undefined) throw new RangeError(`no sentence «${key}» in src/ui/tasks.fa.json`);
  return sentence.replace(/\{(\w+)\}/g, (place, name) => {
    if (args[name] === undefined) throw new RangeError(`no value for ${place} in «${key}»`);
    return String(args[name]);
  });
}

/**
 * Milliseconds as seconds in Persian digits, with one digit after the point.
 *
 * @param {number} milliseconds
 * @returns {string}
 */
export const seconds = (milliseconds) => count(milliseconds / 1000, 1);

/**
 * A number in Persian digits.
 *
 * @param {number} value
 * @param {number} [maximumFractionDigits]
 * @returns {string}
 */
export const count = (value, maximumFractionDigits = 0) =>
  new Intl.NumberFormat('fa-IR', { maximumFractionDigits }).format(value);

/** A mistake the person at the terminal can mend; its text is the whole answer, no stack trace. */
export class TaskError extends Error {
  /**
   * @param {string} key of src/ui/tasks.fa.json
   * @param {Readonly<Record<string, string | number>>} [args]
   */
  constructor(key, args) {
    super(message(key, args));
    this.name = 'TaskError';
    /** @type {string} */
    this.key = key;
  }
}

/**
 * Runs the body of a command: a TaskError becomes one sentence and exit code 1, everything else stays a bug.
 *
 * @param {() => Promise<number | void>} body answers the exit code, none means 0
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
