/** `node with-install.mjs <command> …`: installs what is missing, then runs the command with the project's own Node. */
import { install } from './install.mjs';
import { main, TaskError } from './messages.mjs';
import { requireRecentNode } from './node-version.mjs';
import { run } from './run.mjs';

await main(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (command === undefined) throw new TaskError('command.missing');
  await install();
  requireRecentNode();
  const code = await run(command, args, { asks: true });
  if (code === 127) throw new TaskError('command.notFound', { command });
  return code;
});
