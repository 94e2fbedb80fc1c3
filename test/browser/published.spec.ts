import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { site } from '../../src/site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('the editor is published only where the site says so', () => {
  expect(existsSync(dist)).toBe(true);
  expect(existsSync(`${dist}/admin`)).toBe(site.admin);
  const files = globSync('**/*.{js,html,css}', { cwd: dist }).filter((file) => !file.startsWith('admin'));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => /sveltia/i.test(readFileSync(`${dist}/${file}`, 'utf8')))).toEqual([]);
});
