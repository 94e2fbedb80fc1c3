import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const project = fileURLToPath(new URL('../../..', import.meta.url));

/** A file of the program: `file` is its path from the project's root, with forward slashes. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** All files below `src` that hold code. */
export const sources: readonly SourceFile[] = globSync('src/**/*.{ts,tsx,astro,mjs,js}', { cwd: project })
  .map((file) => file.split(path.sep).join('/'))
  .sort()
  .map((file) => ({ file, text: readFileSync(path.join(project, file), 'utf8') }));

/** What a file imports: paths from the project's root for its own files, names for packages. */
export function importsOf({ file, text }: SourceFile): string[] {
  const code = withoutComments(text);
  const named =
    /\b(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'|new URL\(\s*'(\.[^']+)'/g;
  return [...code.matchAll(named)].map(([, a, b, c]) => {
    const target = (a ?? b ?? c ?? '').replace(/\?.*$/, '');
    return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
  });
}

/** Code without what is said about it, for rules that look at words: good enough where no string holds a comment. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|[\s;{}(])\/\/.*$/gm, '');

/** A piece of code and all that it is made of. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}
