import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { body, edit, withContent } from './support.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const astro = path.join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');

test('astro build stops for mistakes, with every sentence, before it makes a page', {
  timeout: 240_000,
}, () => {
  const patches = {
    ...body('[@nobody]\n\n{x}'),
    ...edit('content/topics/trust.md', 'icon: handshake', 'icon: none'),
  };
  withContent(patches, (root) => {
    const { VITEST: _, NODE_ENV: __, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [astro, 'build', '--outDir', path.join(root, 'dist')],
      { cwd: project, env: { ...env, CONTENT_ROOT: root }, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => /^content\/.+:\d+:\d+ — /.test(line));
    expect(lines.map((line) => line.split(' — ')[0])).toEqual([
      'content/articles/churn/churn-rate.mdx:9:1',
      'content/articles/churn/churn-rate.mdx:11:1',
      'content/topics/trust.md:6:1',
    ]);
    expect(existsSync(path.join(root, 'dist', 'index.html'))).toBe(false);
  });
});
