/** Publishes the site on this machine: `npm run release -- /srv/site`, and back with `--rollback`. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishRelease, rollBack } from '../release/release.ts';
import { count, main, message, seconds, TaskError } from '../tasks/messages.mjs';
import { root, run } from '../tasks/run.mjs';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { from: { type: 'string' }, rollback: { type: 'boolean', default: false } },
    });
    const [home, ...others] = positionals;
    if (home !== undefined && others.length === 0) return { home: resolve(home), ...values };
  } catch {
    // An unknown option: the same sentence helps.
  }
  throw new TaskError('release.usage');
}

async function builtSite(from: string | undefined): Promise<string> {
  if (from !== undefined) return resolve(from);
  const code = await run('node', ['src/build/cli/build.ts'], { asks: true });
  if (code !== 0) throw new TaskError('release.notBuilt');
  return join(root, 'dist');
}

await main(async () => {
  const { home, from, rollback } = options();
  if (rollback) {
    const back = await rollBack(home);
    if (!back.ok) throw new TaskError(back.problem.code, back.problem.args);
    console.log(message('release.back', { name: back.value.name }));
    return;
  }
  const site = await builtSite(from);
  const begin = performance.now();
  const released = await publishRelease(site, home);
  if (!released.ok) throw new TaskError(released.problem.code, released.problem.args);
  const { name, own, changed, kept } = released.value;
  console.log(
    message('release.done', {
      name,
      files: count(own.length),
      changed: count(changed),
      kept: count(kept),
      folder: join(home, 'current'),
      seconds: seconds(performance.now() - begin),
    }),
  );
});
