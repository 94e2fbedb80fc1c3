/** Builds the site into `dist`: pages, search index, checks, then the exchange. */
import { join, relative, sep } from 'node:path';
import { type BuildSteps, buildSite } from '../output/build-site.ts';
import { outputChecks } from '../output/checks.ts';
import { tellsDiskFull } from '../output/disk-full.ts';
import { count, main, message, seconds, TaskError } from '../tasks/messages.mjs';
import { commandEnvironment, root, run } from '../tasks/run.mjs';

const folderName = 'dist';

const steps: BuildSteps = {
  async render(folder) {
    let diskFull = false;
    const exitCode = await run('astro', ['build', '--outDir', relative(root, folder).replaceAll(sep, '/')], {
      env: { ...commandEnvironment(), ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
      listen: (text) => {
        diskFull ||= tellsDiskFull(text);
      },
    });
    return { exitCode, diskFull };
  },
  async finish(folder) {
    // Loaded late: rendering should not wait for it.
    const { buildSearchIndex } = await import('../search/build-index.ts');
    await buildSearchIndex({ dist: folder });
    const { writeBook } = await import('../book/book.ts');
    await writeBook(folder);
    const { writeOfflineList } = await import('../offline/write-worker.ts');
    writeOfflineList(folder);
    const { writeRedirects } = await import('../output/redirects.ts');
    writeRedirects(folder);
    const { writeHeaders } = await import('../output/headers.ts');
    writeHeaders(folder);
  },
  checks: outputChecks,
};

await main(async () => {
  const begin = performance.now();
  console.log(message('build.start'));
  const built = await buildSite(
    { site: join(root, folderName), workshop: join(root, '.cache', 'build') },
    steps,
  );
  if (!built.ok) throw new TaskError(built.problem.code, built.problem.args);
  const took = seconds(performance.now() - begin);
  const { hostFilesFolder, writeHostFiles } = await import('../hosts/write.ts');
  writeHostFiles(join(root, hostFilesFolder));
  console.log(message('build.done', { folder: folderName, pages: count(built.value.pages), seconds: took }));
});
