import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { install, isInstalled } from '../../../src/build/tasks/install.mjs';

const lock = (version: string) => ({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version },
    'node_modules/@esbuild/aix-ppc64': { version: '1.0.0', optional: true },
  },
});
const installedList = (version: string) => ({ packages: { 'node_modules/astro': { version } } });

let root = '';
const path = (name: string) => join(root, name);
const writeJson = (name: string, value: unknown) => writeFileSync(path(name), JSON.stringify(value));

/** An `npm` that says what it was called with and installs what the lockfile names. */
function putFakeNpm(exitCode: number): void {
  mkdirSync(path('bin'));
  const script = `#!/bin/sh\necho "$@" >> calls\nmkdir -p node_modules\nprintf '%s' '${JSON.stringify(installedList('7.3.5'))}' > node_modules/.package-lock.json\nexit ${exitCode}\n`;
  writeFileSync(path('bin/npm'), script);
  chmodSync(path('bin/npm'), 0o755);
  vi.stubEnv('PATH', `${path('bin')}${delimiter}${process.env.PATH}`);
  vi.stubEnv('npm_execpath', undefined);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  writeJson('package-lock.json', lock('7.3.5'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('isInstalled', () => {
  it('is false before the first install', () => expect(isInstalled(root)).toBe(false));

  it.each([
    ['the same versions, without packages of other systems', '7.3.5', true],
    ['another version', '7.3.4', false],
  ])('%s', (_, version, expected) => {
    mkdirSync(path('node_modules'));
    writeJson('node_modules/.package-lock.json', installedList(version));
    expect(isInstalled(root)).toBe(expected);
  });

  it('is false after an interrupted install and for a folder from another system', () => {
    mkdirSync(path('node_modules'));
    writeFileSync(path('node_modules/.package-lock.json'), '{"packages": {');
    expect(isInstalled(root)).toBe(false);
    writeJson('node_modules/.package-lock.json', installedList('7.3.5'));
    writeFileSync(path('node_modules/.install-platform'), 'plan9-mips');
    expect(isInstalled(root)).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('install', () => {
  it('honours the lockfile, and does nothing the second time', async () => {
    putFakeNpm(0);
    await install(root);
    await install(root);
    expect(readFileSync(path('calls'), 'utf8')).toMatch(/^ci .*--ignore-scripts.*\n$/);
    writeJson('package-lock.json', lock('7.4.0'));
    expect(isInstalled(root)).toBe(false);
  });

  it('says one sentence when npm fails, and tries again the next time', async () => {
    putFakeNpm(1);
    await expect(install(root)).rejects.toMatchObject({ key: 'install.failed' });
    expect(existsSync(path('node_modules/.install-platform'))).toBe(false);
  });

  it('says one sentence when the lockfile is missing', async () => {
    rmSync(path('package-lock.json'));
    await expect(install(root)).rejects.toMatchObject({ key: 'install.noLock' });
  });
});
