import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const name = 'project';

/**
 * Puts the content below `root` into a folder of the browser's own (the origin private file system) and answers with it
 * when the page asks the person to choose one. Its handles are the same kind as those of a folder on the disk.
 */
export async function fillFolder(page: Page, root: string): Promise<void> {
  await page.evaluate(
    async ({ name, files }) => {
      const project = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, {
        create: true,
      });
      // Sveltia opens repositories only.
      await project.getDirectoryHandle('.git', { create: true });
      for (const { file, text } of files) {
        const parts = file.split('/');
        let folder = project;
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true });
        const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
        const writable = await handle.createWritable();
        await writable.write(text);
        await writable.close();
      }
      Object.assign(window, { showDirectoryPicker: async () => project });
    },
    { name, files: textFiles(root) },
  );
}

const textFiles = (root: string): { file: string; text: string }[] =>
  readdirSync(path.join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx?|yaml|svg)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((full) => ({
      file: path.relative(root, full).split(path.sep).join('/'),
      text: readFileSync(full, 'utf8'),
    }));

/** A file's text as it stands in that folder. */
export const readFromFolder = (page: Page, file: string): Promise<string> =>
  page.evaluate(
    async ({ name, parts }) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
    },
    { name, parts: file.split('/') },
  );
