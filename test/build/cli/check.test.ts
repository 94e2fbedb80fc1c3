import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { article, body, type Patches, withContent } from '../content/support.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

function run(root: string, ...args: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [path.join(project, 'src/build/cli/check.ts'), ...args], {
    cwd: root,
    env: { ...env, CONTENT_ROOT: root },
    encoding: 'utf8',
  });
}

const mistakes: Patches = body('كتاب می رود. فرض کنید [@nobody]');

test('says every problem in one line, then the sum, and exits with 1', () => {
  withContent(mistakes, (root) => {
    const { status, stdout } = run(root, article);
    expect(stdout.split('\n')).toEqual([
      `${article}:2:1 — هیچ صفحه‌ای به این مقاله پیوند نداده است — از مقاله‌ای خویشاوند به آن پیوند بدهید.`,
      `${article}:9:1 — «ك» حرف صفحه‌کلید فارسی نیست — بنویسید: «ک»`,
      `${article}:9:6 — «می» و «نمی» با نیم‌فاصله به فعل می‌پیوندد: «می رود» — بنویسید: «می‌رود»`,
      `${article}:9:23 — منبع «nobody» در sources.yaml نیست — آن را بیفزایید یا نامش را درست کنید.`,
      '۲ مورد را این فرمان خودش درست می‌کند: npm run check -- --fix',
      '۲ خطا، ۲ هشدار و ۰ پیشنهاد در ۱ فایل.',
      '',
    ]);
    expect(status).toBe(1);
  });
});

test('mends with --fix, and names the files', () => {
  withContent(mistakes, (root) => {
    const { status, stdout } = run(root, '--fix', article);
    expect(stdout).toContain(`املای ۱ فایل درست شد: ${article}\n`);
    expect(readFileSync(path.join(root, article), 'utf8')).toContain('\nکتاب می‌رود. فرض کنید [@nobody]\n');
    expect(status).toBe(1);
  });
});

test('gives tools JSON, with the places of what it would mend', () => {
  withContent(mistakes, (root) => {
    const { status, stdout } = run(root, '--json');
    const found = JSON.parse(stdout).find(
      ({ code }: { code: string }) => code === 'orthography.arabicLetter',
    );
    expect(found).toMatchObject({ file: article, line: 9, column: 1, severity: 'error', fix: { text: 'ک' } });
    const text = readFileSync(path.join(root, article), 'utf8');
    expect(text.slice(found.fix.start, found.fix.end)).toBe('ك');
    expect(status).toBe(1);
  });
});

test('lets warnings pass, but not with --strict', () => {
  withContent({}, (root) => {
    expect(run(root).status).toBe(0);
    expect(run(root, '--strict').status).toBe(1);
    writeFileSync(path.join(root, 'notes.md'), 'متن درست.\n');
    expect(run(root, '--strict', 'notes.md')).toMatchObject({
      status: 0,
      stdout: '۱ فایل بررسی شد و همه درست‌اند.\n',
    });
  });
});

test('exits with 2 and one sentence when it is called wrongly', () => {
  withContent({}, (root) => {
    expect(run(root, '--nope')).toMatchObject({ status: 2, stdout: '' });
    const { status, stderr } = run(root, 'none.md');
    expect([status, stderr]).toEqual([2, 'فایل یا پوشهٔ «none.md» پیدا نشد — نشانی را درست کنید.\n']);
  });
});
