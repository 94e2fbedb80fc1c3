import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';

const heartbeatMs = 5_000;
/** A holder that has not touched its lock for so long is gone, even if another process has its number by now. */
const abandonedMs = 60_000;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The process that holds the lock; undefined when nobody does any more. */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    const fresh = Date.now() - statSync(file).mtimeMs < abandonedMs;
    // Created and not yet written: its owner is at work this very moment.
    if (pid === 0 && fresh) return Number.NaN;
    return fresh && isRunning(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Lets one process at a time do something. A lock left behind by a killed process is taken over.
 *
 * @returns how to release it; the problem `build.locked` names the process that is at it
 */
export function acquireLock(file: string): Result<() => void, Problem<'build.locked'>> {
  mkdirSync(dirname(file), { recursive: true });
  if (!create(file)) {
    const pid = holderOf(file);
    if (pid !== undefined) return fail('build.locked', { pid });
    rmSync(file, { force: true });
    if (!create(file)) return fail('build.locked', { pid: holderOf(file) ?? 0 });
  }
  const heartbeat = setInterval(() => utimesSync(file, new Date(), new Date()), heartbeatMs).unref();
  return ok(() => {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  });
}
