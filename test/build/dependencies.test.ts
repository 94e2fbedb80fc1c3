import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, sources } from './support/sources.ts';

/** Parts of the program, from the top down. */
const parts = {
  pages: /^src\/pages\//,
  layouts: /^src\/layouts\//,
  components: /^src\/components\//,
  islands: /^src\/islands\//,
  build: /^src\/build\//,
  /** What pages may ask of the build: content and pictures. The rest of it runs around Astro, not within. */
  readers: /^src\/build\/(?:content|og|feed)\/|^src\/build\/icon\.ts$/,
  lib: /^src\/lib\//,
  /** The editor in the browser, bundled for itself. */
  admin: /^src\/admin\//,
  words: /^src\/ui\/[\w-]+\.fa\.json$/,
  site: /^src\/(?:site|href)\.ts$/,
  /** The one inline script, whose hash the policy of the build carries. */
  themeScript: /^src\/components\/theme-script\.js$/,
  styles: /^src\/(?:styles|assets)\//,
} as const;

type Part = keyof typeof parts;

/** Which parts each part may import. */
const allowed: ReadonlyArray<[part: Part, below: Part[]]> = [
  ['pages', ['layouts', 'components', 'islands', 'readers', 'lib', 'words', 'site', 'styles']],
  ['layouts', ['layouts', 'components', 'readers', 'lib', 'words', 'site', 'styles']],
  ['components', ['components', 'islands', 'readers', 'lib', 'words', 'site', 'styles']],
  ['islands', ['islands', 'lib', 'words', 'styles']],
  ['build', ['build', 'lib', 'words', 'site', 'styles', 'themeScript']],
  ['lib', ['lib', 'words']],
  ['admin', ['lib', 'words', 'site', 'styles', 'admin']],
];

const filesOf = (part: Part): SourceFile[] => sources.filter(({ file }) => parts[part].test(file));

/** Every import of these files as «from → to», for messages. */
const imports = (files: readonly SourceFile[], from: RegExp): string[] =>
  files.flatMap((source) =>
    importsOf(source)
      .filter((target) => from.test(target))
      .map((target) => `${source.file} → ${target}`),
  );

describe('dependencies point down', () => {
  test.each(allowed)('%s import only %s', (part, below) => {
    const files = filesOf(part);
    expect(files).not.toHaveLength(0);
    const found = imports(files, /^src\//);
    expect(found).not.toHaveLength(0);
    const wrong = found.filter((line) => !below.some((name) => parts[name].test(line.split(' → ')[1] ?? '')));
    expect(wrong).toEqual([]);
  });

  test('every file belongs to a part', () => {
    const known = Object.values(parts);
    expect(
      sources.filter(({ file }) => !known.some((part) => part.test(file))).map(({ file }) => file),
    ).toEqual([]);
  });

  test('every imported file is there', () => {
    const there = new Set(sources.map(({ file }) => file));
    const code = imports([...sources], /^src\/.*\.(?:ts|tsx|astro|mjs|js)$/);
    expect(code.length).toBeGreaterThan(300);
    expect(code.filter((line) => !there.has(line.split(' → ')[1] ?? ''))).toEqual([]);
  });

  test.each([
    ['churn', 'kano'],
    ['kano', 'churn'],
    ['concentration', 'churn'],
    ['concentration', 'kano'],
    ['trust-audit', 'kano'],
    ['trust-audit', 'churn'],
  ])('%s does not know %s', (own, other) => {
    const folder = new RegExp(`^src/(?:lib|islands)/${own}[^/]*/`);
    const files = sources.filter(({ file }) => folder.test(file));
    expect(files).not.toHaveLength(0);
    expect(imports(files, new RegExp(`^src/(?:lib|islands)/${other}`))).toEqual([]);
  });

  test('only the build reads files and processes', () => {
    const others = sources.filter(({ file }) => !parts.build.test(file) && !parts.pages.test(file));
    expect(imports(others, /^node:/)).toEqual([]);
  });

  test('lib knows no framework', () => {
    expect(imports(filesOf('lib'), /^(?:astro|preact|vite)\b|^astro:/)).toEqual([]);
  });

  test('content imports nothing from the program', () => {
    expect(imports([...sources], /^content\//)).toEqual([]);
  });
});
