/** `npm test`: every check there is, in the order in which they fail fastest. Stops at the first that fails. */
import { obtainBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { count, main, message, seconds, TaskError } from './messages.mjs';
import { requireRecentNode } from './node-version.mjs';
import { run } from './run.mjs';

/**
 * @param {string} command
 * @param {...string} args
 */
const command =
  (command, ...args) =>
  () =>
    run(command, args);

/** @type {readonly { title: string, work: () => Promise<number | void> }[]} */
const stages = [
  {
    title: message('stage.install'),
    work: async () => {
      await install();
      requireRecentNode();
    },
  },
  {
    title: message('stage.browser'),
    work: async () => {
      const path = await obtainBrowser();
      process.env.CHROME_PATH = path;
      console.log(message('browser.found', { path }));
    },
  },
  { title: message('stage.lint'), work: command('biome', 'check', '.') },
  { title: message('stage.components'), work: command('prettier', '--check', 'src/**/*.astro') },
  { title: message('stage.types'), work: command('astro', 'check') },
  { title: message('stage.unit'), work: command('vitest', 'run', '--config', 'test/vitest.config.ts') },
  { title: message('stage.build'), work: command('node', 'src/build/cli/build.ts') },
  {
    title: message('stage.pages'),
    work: command('playwright', 'test', '--config', 'test/playwright.config.ts'),
  },
];

await main(async () => {
  const begin = performance.now();
  for (const [index, { title, work }] of stages.entries()) {
    console.log(
      `\n${message('stage.start', { number: count(index + 1), count: count(stages.length), title })}`,
    );
    const start = performance.now();
    const code = await work();
    const took = seconds(performance.now() - start);
    if (code) throw new TaskError('stage.failed', { title, seconds: took });
    console.log(message('stage.done', { title, seconds: took }));
  }
  console.log(
    `\n${message('test.done', { count: count(stages.length), seconds: seconds(performance.now() - begin) })}`,
  );
});
