import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { message, TaskError } from './messages.mjs';
import { root as projectRoot, run } from './run.mjs';

const platform = `${process.platform}-${process.arch}`;

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined} packages by place, undefined when unreadable
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether everything the lockfile wants on this platform lies in node_modules, in the same versions.
 * npm writes its own list last of all, so an interrupted install has none.
 *
 * @param {string} root
 */
function samePackages(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const found = installed[place];
    return place === '' || (found === undefined ? optional === true : found.version === version);
  });
}

/**
 * Says for which platform the packages were installed: a folder carried to another system holds wrong binaries.
 *
 * @param {string} root
 */
const stampFile = (root) => join(root, 'node_modules', '.install-platform');

/**
 * @param {string} root
 * @returns {boolean} whether `npm ci` would bring nothing new
 */
export function isInstalled(root) {
  if (!samePackages(root)) return false;
  // Without a stamp somebody ran npm by hand, on this machine as far as one can know.
  return !existsSync(stampFile(root)) || readFileSync(stampFile(root), 'utf8') === platform;
}

/** npm itself, started by the same Node when this task came from an npm script. */
function npm() {
  const script = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(script) ? [process.execPath, script] : ['npm'];
}

const options = [
  // Tests need the development packages and Node 24 the optional ones, whatever NODE_ENV or the user's npmrc say.
  '--include=dev',
  '--include=optional',
  // No package needs its script, and none should run code before somebody looked at it.
  '--ignore-scripts',
  // Older Nodes would otherwise read dozens of warnings about what Node 24 runs later.
  '--loglevel=error',
  '--no-audit',
  '--no-fund',
];

/**
 * Installs the packages of the lockfile unless they are there already.
 *
 * @param {string} [root]
 */
export async function install(root = projectRoot) {
  if (!existsSync(join(root, 'package-lock.json'))) throw new TaskError('install.noLock');
  if (isInstalled(root)) return;
  console.log(message('install.start'));
  const [command = 'npm', ...first] = npm();
  const args = [...first, 'ci', ...options];
  const code = await run(command, args, { cwd: root, env: process.env });
  if (code !== 0) throw new TaskError('install.failed');
  writeFileSync(stampFile(root), platform);
}
