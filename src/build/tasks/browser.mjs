import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { message, TaskError } from './messages.mjs';
import { run } from './run.mjs';

/** The shell first: without the machinery of windows the tests take two thirds of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** @param {NodeJS.ProcessEnv} env */
const onPath = (env) =>
  (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

const onMac = () =>
  ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );

/** @param {NodeJS.ProcessEnv} env */
const onWindows = (env) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].map(
        (file) => `${folder}\\${file}`,
      ),
    );

/**
 * Where a Chromium or Chrome usually lies.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') return onWindows(env);
  return platform === 'darwin' ? [...onMac(), ...onPath(env)] : onPath(env);
}

/**
 * Ubuntu's /usr/bin/chromium-browser, for one, is a signpost to a snap: being there is not enough.
 *
 * @param {string} path
 * @returns {Promise<boolean>}
 */
async function works(path) {
  if (!existsSync(path)) return false;
  // chrome.exe --version opens a window on Windows.
  return (
    process.platform === 'win32' || (await run(path, ['--version'], { quiet: true, timeoutMs: 20_000 })) === 0
  );
}

/**
 * @param {readonly string[]} paths
 * @returns {Promise<string | undefined>} the first that runs
 */
async function firstWorking(paths) {
  for (const path of paths) if (await works(path)) return path;
  return undefined;
}

/** The browser Playwright downloaded earlier, or would download to. */
async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * An installed browser: the one CHROME_PATH names, else one in a usual place, else Playwright's.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(env = process.env) {
  const given = env.CHROME_PATH;
  if (given === undefined || given === '') {
    return firstWorking([...usualPlaces(process.platform, env), await ofPlaywright()]);
  }
  if (!(await works(given))) throw new TaskError('browser.given', { path: given });
  return given;
}

/** Debian's package, where it may be installed without asking for a password. */
async function installPackage() {
  const root = process.getuid?.() === 0;
  const [command = 'sudo', ...first] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run(command, [...first, 'update', '-q'], { env });
  if (updated !== 0) return;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const install = [...first, 'install', '-y', '-q', '--no-install-recommends', name];
    if ((await run(command, install, { env })) === 0) return;
  }
}

const ways = [
  {
    way: 'playwright install chromium',
    install: () => run('playwright', ['install', '--no-shell', 'chromium'], { timeoutMs: 300_000 }),
  },
  ...(existsSync('/usr/bin/apt-get') ? [{ way: 'apt-get install chromium', install: installPackage }] : []),
];

/**
 * An installed browser, or one installed now.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function obtainBrowser() {
  const installed = await findBrowser();
  if (installed !== undefined) return installed;
  for (const { way, install } of ways) {
    console.log(message('browser.installing', { way }));
    await install();
    const found = await findBrowser();
    if (found !== undefined) return found;
  }
  throw new TaskError('browser.none');
}
