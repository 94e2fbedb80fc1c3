/** `npm start`: installs, builds and serves the site. Arguments (`--port 8080`) go to the server. */
import { install } from './install.mjs';
import { main } from './messages.mjs';
import { requireRecentNode } from './node-version.mjs';
import { run } from './run.mjs';

await main(async () => {
  await install();
  requireRecentNode();
  const built = await run('node', ['src/build/cli/build.ts']);
  return built === 0 ? run('node', ['src/build/cli/serve.ts', ...process.argv.slice(2)]) : built;
});
