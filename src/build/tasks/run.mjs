import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder package.json lies in. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** The folder of installed commands; Node 24 is among them where its optional package exists. */
export const bin = join(root, 'node_modules', '.bin');

/**
 * The environment every command runs in: installed commands first, and nobody's usage is reported anywhere.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function commandEnvironment(env = process.env) {
  // Windows spells the variable «Path» and takes it in any case; a second spelling would hide the first.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: [bin, env[key]].filter(Boolean).join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** @type {readonly NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(text: string) => void} listen
 */
function passOn({ stdout, stderr }, listen) {
  stdout?.pipe(process.stdout, { end: false });
  stderr?.pipe(process.stderr, { end: false });
  stdout?.on('data', (chunk) => listen(String(chunk)));
  stderr?.on('data', (chunk) => listen(String(chunk)));
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [asks] whether it may read what is typed or piped in
 * @property {boolean} [quiet] without its output
 * @property {(text: string) => void} [listen] gets its output too, besides the terminal
 * @property {number} [timeoutMs] after which it is stopped
 */

/**
 * Runs a command to its end. Signals are handed on, and the answer waits for the command's own farewell.
 *
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + n after signal n, 127 when there is no such command
 */
export function run(command, args = [], options = {}) {
  const { cwd = root, env = commandEnvironment(), asks = false, quiet = false, listen, timeoutMs } = options;
  const output = listen ? 'pipe' : quiet ? 'ignore' : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: [asks ? 'inherit' : 'ignore', output, output],
      // Windows finds the .cmd wrappers of npm and node_modules/.bin only through its shell.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
      windowsHide: true,
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    if (listen) passOn(child, listen);
    const handOn = (/** @type {NodeJS.Signals} */ signal) => {
      // At a terminal the command belongs to the same group and has the signal already.
      if (!process.stdin.isTTY || signal === 'SIGTERM') child.kill(signal);
    };
    for (const signal of stopSignals) process.on(signal, handOn);
    const end = (/** @type {number} */ code) => {
      for (const signal of stopSignals) process.off(signal, handOn);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('close', (code, signal) => end(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)));
  });
}
