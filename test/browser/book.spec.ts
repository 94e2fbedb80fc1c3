import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const file = fileURLToPath(new URL('../../dist/book.epub', import.meta.url));

test('the book holds every article with its worked examples, formulas, figures and notes', () => {
  const bytes = readFileSync(file);
  // The kind of file stands uncompressed at a fixed place.
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  const files = unzipSync(bytes);
  const chapter = strFromU8(files['book/churn-churn-rate.xhtml'] ?? new Uint8Array());
  expect(chapter).toContain('<data value="0.01"');
  expect(chapter.includes('xmlns="http://www.w3.org/1998/Math/MathML"')).toBe(true);
  expect(chapter).toContain('id="n1"');
  expect(chapter).not.toMatch(/<(?:script|form|input|button)[\s>]/);
  expect(strFromU8(files['book/kano-kano-model.xhtml'] ?? new Uint8Array())).toContain('<svg xmlns=');
});

test('epubcheck finds nothing to say', () => {
  const jar = '/usr/share/java/epubcheck.jar';
  // Debian's command is a jar that needs a kernel setting to run by itself.
  const isThere = existsSync(jar) && spawnSync('java', ['-version']).status === 0;
  test.skip(!isThere, 'epubcheck is not on this machine');
  test.setTimeout(120_000);
  expect(execFileSync('java', ['-jar', jar, file], { encoding: 'utf8' })).toContain(
    'No errors or warnings detected',
  );
});
