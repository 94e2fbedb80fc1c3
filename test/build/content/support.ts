import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/build/content/load.ts';
import type { ContentProblem } from '../../../src/lib/content/problem.ts';

const base = fileURLToPath(new URL('../../fixtures/base', import.meta.url));

/** The article that cases write their mistakes into; its body begins at line 9. */
export const article = 'content/articles/churn/churn-rate.mdx';
export const bodyLine = 9;

/** What a case changes: the new text or bytes of a file, a function of its old text, or `null` to delete it. */
export type Patches = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>;

/** Calls `use` with a folder that holds the base content with `patches`, and clears it away. */
export function withContent<Value>(patches: Patches, use: (root: string) => Value): Value {
  const root = newContent(patches);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The same for work that takes its time. */
export async function duringContent<Value>(
  patches: Patches,
  use: (root: string) => Promise<Value>,
): Promise<Value> {
  const root = newContent(patches);
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function newContent(patches: Patches): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(base, root, { recursive: true });
  for (const [file, patch] of Object.entries(patches)) apply(path.join(root, file), patch);
  return root;
}

function apply(file: string, patch: Patches[string]): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (patch === null || patch === undefined) rmSync(file);
  else writeFileSync(file, typeof patch === 'function' ? patch(readFileSync(file, 'utf8')) : patch);
}

/** Replaces the body of the article. */
export const body = (text: string): Patches => ({
  [article]: (page) =>
    `${page
      .split('\n')
      .slice(0, bodyLine - 1)
      .join('\n')}\n${text}\n`,
});

/** Replaces `from`, which must be there, by `to` in a file. */
export const edit = (file: string, from: string, to: string): Patches => ({
  [file]: (text) => {
    if (!text.includes(from)) throw new Error(`«${from}» is not in ${file}`);
    return text.replace(from, to);
  },
});

/** What stops the build. */
export const problemsOf = (patches: Patches): ContentProblem[] =>
  allOf(patches).filter(({ severity }) => severity === 'error');

export const warningsOf = (patches: Patches): ContentProblem[] =>
  allOf(patches).filter(({ severity }) => severity === 'warning');

const allOf = (patches: Patches): readonly ContentProblem[] =>
  withContent(patches, (root) => loadContent(root).problems);

/** `file:line:column code key=value`: what a case expects, on one line; the file is left out for the article. */
export function shown({ file, line, column, code, args = {} }: ContentProblem): string {
  const place = `${file === article ? '' : file.replace('content/', '')}:${line}:${column}`;
  const words = Object.entries(args).map(([name, value]) => ` ${name}=${value}`);
  return `${place} ${code.replace('content.', '')}${words.join('')}`;
}
