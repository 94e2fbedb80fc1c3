import { expect, test } from 'vitest';
import { ruleFiles, ruleFolders } from '../../../src/build/gate/version.ts';
import { importsOf, sources } from '../support/sources.ts';

test('what was found is forgotten when anything changes that the gate is made of', () => {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const reached = new Set(['src/build/gate/gate.ts', 'src/build/orthography/lexicon.ts']);
  for (const file of reached) {
    const source = byFile.get(file);
    for (const target of source === undefined ? [] : importsOf(source))
      if (target.startsWith('src/')) reached.add(target);
  }
  expect(reached.size).toBeGreaterThan(80);
  const covered = (file: string) =>
    ruleFolders.some((folder) => file.startsWith(`${folder}/`)) || ruleFiles.some((name) => name === file);
  expect([...reached].filter((file) => !covered(file))).toEqual([]);
});
