import { execFileSync } from 'node:child_process';
import { TaskError } from './messages.mjs';
import { commandEnvironment } from './run.mjs';

/** The first Node that runs TypeScript sources as they are. */
export const oldest = '22.18';

/**
 * @param {string} version such as `v24.21.0`
 * @returns {boolean} whether it runs this project's TypeScript (23.0 to 23.5 do not)
 */
export function isRecent(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The version the commands will run with: Node 24 of the optional packages, else the one on the path. */
function effectiveVersion() {
  try {
    return execFileSync('node', ['--version'], { encoding: 'utf8', env: commandEnvironment() }).trim();
  } catch {
    return process.version;
  }
}

/** Stops with one sentence when neither an optional package nor the machine brings a recent Node. */
export function requireRecentNode() {
  const found = effectiveVersion();
  if (!isRecent(found)) throw new TaskError('node.tooOld', { wanted: oldest, found });
}
