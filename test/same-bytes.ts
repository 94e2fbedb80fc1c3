/**
 * Builds the site twice, in two folders, time zones, locales and with all processors and with one, and names every file that
 * is not the same: `node test/same-bytes.ts`. On demand: it takes as long as two builds.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

const places = [
  { folder: 'one', env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }, before: [] },
  {
    folder: 'another place',
    env: { TZ: 'America/Adak', LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8', UV_THREADPOOL_SIZE: '1' },
    before: existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0'] : [],
  },
];

function hashTree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(folder.length + 1), hash];
    }),
  );
}

const workshop = mkdtempSync(join(tmpdir(), 'same-bytes-'));
try {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  const trees = places.map(({ folder, env, before }) => {
    const copy = join(workshop, folder);
    for (const file of files) cpSync(join(project, file), join(copy, file));
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    const [command = '', ...args] = [...before, process.execPath, 'src/build/cli/build.ts'];
    const { status } = spawnSync(command, args, {
      cwd: copy,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`the build in «${folder}» ended with ${status}`);
    return hashTree(join(copy, 'dist'));
  });
  const [one = new Map(), other = new Map()] = trees;
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  console.log(`${one.size} files, ${differing.length} of them differ`);
  for (const file of differing) console.log(`  ${file}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
