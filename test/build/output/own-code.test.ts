import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holdsOwnCodeOnly } from '../../../src/build/output/own-code.ts';
import { themeScript } from '../../../src/components/theme-script.js';

const folder = mkdtempSync(path.join(tmpdir(), 'own-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

const found = (html: string): unknown[] => {
  writeFileSync(path.join(folder, 'a.html'), html);
  return [...holdsOwnCodeOnly({ folder, files: ['a.html'] })].map(({ code }) => code);
};

test.each([
  `<script>${themeScript}</script>`,
  '<script type="application/ld+json">{"a":"<b onclick=\'x\'>"}</script>',
  '<script type="module" src="/_astro/a.js"></script>',
  '<p title="style=x onclick=y">one = two</p>',
  '<meta http-equiv="refresh" content="0;url=/new/">',
])('lets pass %s', (html) => {
  expect(found(html)).toEqual([]);
});

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT type=module>alert(1)</SCRIPT>',
  `<script>${themeScript} </script>`,
  '<img src=x onerror=alert(1)>',
  '<p style="color:red">',
  '<style>a{}</style>',
  '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<meta http-equiv=refresh content="0; URL=\'//example.com/\'">',
])('stops at %s', (html) => {
  expect(found(html)).toEqual(['build.strangeCode']);
});
