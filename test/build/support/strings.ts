import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { nodesOf, project, type SourceFile, sources } from './sources.ts';

/** Every interface string by its key. */
export const sentences: ReadonlyMap<string, string> = new Map(
  globSync('src/ui/*.fa.json', { cwd: project })
    .sort()
    .flatMap((file) => Object.entries<string>(JSON.parse(readFileSync(path.join(project, file), 'utf8')))),
);

export const placesOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

/** A key that stands in the program; `args` are the names given with it, where they can be read there. */
export interface Use {
  readonly key: string;
  readonly place: string;
  readonly args?: readonly string[];
}

const namespaces = new Set([...sentences.keys()].map((key) => key.split('.')[0]));
const keyShape = /^[a-z][A-Za-z-]*(?:\.[A-Za-z][A-Za-z\d]*)+$/;

/** A file of the site may be named as a key would be: `book.epub`. */
const fileName = /\.(?:epub|xhtml|json|css|png|woff2)$/;

const isKey = (text: string): boolean =>
  keyShape.test(text) && !fileName.test(text) && namespaces.has(text.split('.')[0]);

/** What says a sentence, or makes a problem that is said by its code, with the names given beside it. */
const sayers = /^(?:fill|say|message|fail|problemAt|warningAt|refuse)$/;

/** All literal keys of the program. */
export const uses: readonly Use[] = sources.flatMap((source) => [...usesIn(source)]);

/** Whether a template that begins with a code ends as keys do: `${code}.advice`. */
const endsKeys = ([first, ...rest]: readonly string[]): boolean =>
  first === '' &&
  /^\.[a-z]+$/.test(rest.join('')) &&
  [...sentences.keys()].some((key) => key.endsWith(rest.join('')));

/** The program's templates that make keys, as patterns: `callout.${kind}`, `${code}.advice`. */
export const patterns: readonly RegExp[] = sources.flatMap(({ file, text }) =>
  [...nodesOf(parse(file, text))].filter(ts.isTemplateExpression).flatMap((node) => {
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    const before = /^([a-z][A-Za-z-]*)\.[A-Za-z.]*$/.exec(parts[0] ?? '')?.[1];
    const makesKey = before === undefined ? endsKeys(parts) : namespaces.has(before);
    return makesKey ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`)] : [];
  }),
);

function* usesIn({ file, text }: SourceFile): Generator<Use> {
  for (const node of nodesOf(parse(file, text))) {
    if (!ts.isStringLiteral(node) || !isKey(node.text) || isImport(node)) continue;
    const line = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const args = argsBeside(node);
    yield { key: node.text, place: `${file}:${line}`, ...(args === undefined ? {} : { args }) };
  }
}

function isImport({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent);
}

/** The names in `fail(key, { … })` and `fill(strings[key], { … })`; undefined where they can't be told from the text. */
function argsBeside(key: ts.Node): string[] | undefined {
  const said = ts.isElementAccessExpression(key.parent) ? key.parent : key;
  const call = said.parent;
  if (!ts.isCallExpression(call) || !sayers.test(call.expression.getText())) return undefined;
  const given = call.arguments[call.arguments.indexOf(said as ts.Expression) + 1];
  if (given === undefined) return [];
  if (!ts.isObjectLiteralExpression(given) || given.properties.some(ts.isSpreadAssignment)) return undefined;
  return given.properties.map((property) => property.name?.getText() ?? '').sort();
}

/** An Astro component is read as the expressions in it: its frontmatter, and what stands in braces. */
function parse(file: string, text: string): ts.SourceFile {
  return file.endsWith('.astro')
    ? ts.createSourceFile(`${file}.tsx`, astroAsTsx(text), ts.ScriptTarget.Latest, true)
    : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function astroAsTsx(text: string): string {
  const [, script = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? ['', '', text];
  return `\n${script}\n;(<>${template.replace(/<!doctype[^>]*>|<!--[\s\S]*?-->/gi, '')}</>)`;
}
