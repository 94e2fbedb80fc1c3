import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, usualPlaces } from '../../../src/build/tasks/browser.mjs';
import { isRecent } from '../../../src/build/tasks/node-version.mjs';
import { bin, commandEnvironment, run } from '../../../src/build/tasks/run.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], { quiet: true, ...options });

describe('run', () => {
  it.each([
    ['process.exit(0)', 0],
    ['process.exit(3)', 3],
    ['process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)', 143],
  ])('%s ends with %i', async (code, expected) => expect(await node(code)).toBe(expected));

  it('says 127 when there is no such command', async () => {
    expect(await run('no-such-command-here', [], { quiet: true })).toBe(127);
  });

  it('stops what takes too long', async () => {
    expect(await node('setInterval(() => {}, 1000)', { timeoutMs: 200 })).toBe(143);
  });

  it('lets another listen to what is printed', async () => {
    let heard = '';
    await run(process.execPath, ['-e', 'console.error("ENOSPC")'], { listen: (text) => (heard += text) });
    expect(heard).toBe('ENOSPC\n');
  });

  it('puts installed commands first and reports to nobody', () => {
    const environment = commandEnvironment({ PATH: '/usr/bin' });
    expect(environment.PATH?.startsWith(bin)).toBe(true);
    expect(environment.ASTRO_TELEMETRY_DISABLED).toBe('1');
  });
});

describe('isRecent', () => {
  it.each([
    ['v18.20.0', false],
    ['v20.20.2', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v23.5.0', false],
    ['v23.6.0', true],
    ['v24.0.0', true],
    ['v26.1.0', true],
  ])('%s: %s', (version, expected) => expect(isRecent(version)).toBe(expected));
});

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  const put = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
    return join(folder, name);
  };

  it('passes over a signpost that is no browser', async () => {
    put('chromium', 'echo "install the snap"; exit 1');
    const chrome = put('google-chrome', 'echo Google Chrome 1');
    expect(await findBrowser({ PATH: folder })).toBe(chrome);
  });

  it('takes the one it was given', async () => {
    put('chromium', 'exit 0');
    const given = put('mine', 'exit 0');
    expect(await findBrowser({ PATH: folder, CHROME_PATH: given })).toBe(given);
  });

  it('says so when the one it was given does not run', async () => {
    put('chromium', 'exit 0');
    const asked = findBrowser({ PATH: folder, CHROME_PATH: join(folder, 'gone') });
    await expect(asked).rejects.toMatchObject({ key: 'browser.given' });
  });
});

describe('usualPlaces', () => {
  it('knows macOS and Windows', () => {
    const mac = usualPlaces('darwin', { PATH: '' });
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });
});
