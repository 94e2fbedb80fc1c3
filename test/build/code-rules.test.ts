import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, project, type SourceFile, sources, withoutComments } from './support/sources.ts';

const lib = sources.filter(({ file }) => file.startsWith('src/lib/'));

const parse = ({ file, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

const placeOf = (node: ts.Node): string => {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

describe('lib is pure', () => {
  /** Web standards that browsers, workers and Node share and that read nothing from outside. */
  const shared = new Set(['URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder']);

  /** Names nobody declares when neither the DOM nor Node is there. */
  function strangers(files: readonly string[]): string[] {
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
      lib: ['lib.es2023.d.ts'],
    });
    return program.getSemanticDiagnostics().flatMap(({ messageText, file }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, ' ');
      const name = /^Cannot find name '(\w+)'/.exec(message)?.[1];
      return name === undefined || shared.has(name)
        ? []
        : [`${path.basename(file?.fileName ?? '')}: ${name}`];
    });
  }

  test('it knows no page, no browser and no process', { timeout: 240_000 }, () => {
    expect(strangers(lib.map(({ file }) => path.join(project, file)))).toEqual([]);
  });

  test('which would be found', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'impure-'));
    const names = [
      'document',
      'window',
      'navigator',
      'localStorage',
      'fetch',
      'performance',
      'process',
      'Buffer',
    ];
    writeFileSync(path.join(folder, 'x.ts'), `export const x = [${names.join(', ')}, URL];`);
    expect(strangers([path.join(folder, 'x.ts')])).toEqual(names.map((name) => `x.ts: ${name}`));
    rmSync(folder, { recursive: true });
  });

  test('it reads no clock, no chance and no default locale', () => {
    const impure = lib.flatMap((source) =>
      [...nodesOf(parse(source))].filter(isImpure).map((node) => `${placeOf(node)} ${node.getText()}`),
    );
    expect(impure).toEqual([]);
  });

  test.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'x.toLocaleString()',
    'new Intl.NumberFormat()',
  ])('%s would be found', (text) => {
    expect([...nodesOf(parse({ file: 'x.ts', text }))].some(isImpure)).toBe(true);
  });

  function isImpure(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node)) return ['Date.now', 'Math.random'].includes(node.getText());
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
    if ((node.arguments?.length ?? 0) > 0) return false;
    return /^Date$|^Intl\.|\.(?:toLocale\w+|localeCompare)$/.test(node.expression.getText());
  }
});

test('no file is longer than 300 lines', () => {
  const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300);
  expect(long.map(({ file }) => file)).toEqual([]);
});

describe('sentences of the interface stand in src/ui', () => {
  const persian = /[\u0621-\u064a\u0671-\u06d3\u06d5]/;

  /** Where Persian letters are data or grammar, not sentences for readers. */
  const language: ReadonlyArray<[files: RegExp, reason: string]> = [
    [/^src\/site\.ts$/, 'the name of the site, which another publisher changes'],
    [/^src\/lib\/persian\//, 'letters, numerals, months, stems: the language itself'],
    [/^src\/lib\/orthography\//, 'rules and word lists of the spelling check'],
    [/^src\/lib\/search\//, 'keyboards, transliteration and stop words of the search'],
    [/^src\/lib\/markdown\/components\.ts$/, 'names of callouts as editors write them'],
    [/^src\/lib\/content\/levels\.ts$/, 'levels as editors write them'],
    [
      /^src\/lib\/kano\/(?:answer-key|answer-words|name|import\/headings)\.ts$/,
      'answers and headings of questionnaires, to be recognised',
    ],
    [
      /^src\/lib\/(?:(?:churn|concentration|loyalty)\/\w+-(?:table|columns)|engagement\/columns|profile\/score-table|table\/cells)\.ts$/,
      'headings and words of spreadsheets, to be recognised',
    ],
    [
      /^src\/islands\/[\w-]+\/(?:examples|sample)\.ts$/,
      'what a reader types in an example, and sample files',
    ],
    [/^src\/build\/fonts\/faces\.ts$/, 'letters the font is cut for'],
  ];

  /** Words, strings, patterns and names, without comments. */
  function persianIn(source: SourceFile): string[] {
    if (source.file.endsWith('.astro'))
      return (
        withoutComments(source.text)
          .match(/.*[\u0621-\u06d5].*/g)
          ?.filter((line) => persian.test(line)) ?? []
      );
    return [...nodesOf(parse(source))]
      .filter((node) => node.getChildCount() === 0 && persian.test(node.getText()))
      .map(placeOf);
  }

  test('and nowhere else', () => {
    const others = sources.filter(({ file }) => !language.some(([files]) => files.test(file)));
    expect(others.flatMap((source) => persianIn(source).map((place) => `${source.file}: ${place}`))).toEqual(
      [],
    );
  });

  test.each(language)('%s is still needed: %s', (files) => {
    const named = sources.filter(({ file }) => files.test(file));
    expect(named.every((source) => persianIn(source).length === 0)).toBe(named.length === 0);
  });

  test.each([
    ['a.ts', "const a = 'متن'", 1],
    ['a.ts', '/** متن */ const a = 1 // متن', 0],
    ['a.tsx', '<p>متن</p>', 1],
    ['a.ts', 'const a = `الف $' + '{b} پ`', 2],
    ['a.astro', '---\n// متن\n---\n<!-- متن --><p>متن</p>', 1],
    ['a.ts', "const a = '۱۲٪،'", 0],
  ])('a rule for %s: %s', (file, text, count) => {
    expect(persianIn({ file, text })).toHaveLength(count);
  });
});
