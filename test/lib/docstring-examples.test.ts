import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dictionary from 'dictionary-fa';
import { describe, expect, test } from 'vitest';
import * as results from '../../src/lib/result.ts';

/**
 * Every `@example expression // value` of a docstring in src/lib is evaluated. In scope are the exports of its file, `ok`
 * and `fail`, and GIVEN. The value is a JavaScript expression too; `0.4596…` means a number that begins so, and a
 * note may follow after a comma, colon or semicolon.
 */
const LIB = fileURLToPath(new URL('../../src/lib/', import.meta.url));

/** What examples speak of without saying how it was made; made when one does. */
const GIVEN: Readonly<Record<string, () => unknown>> = {
  spec: () => ({ version: 1, fields: { lost: { write: String, read: Number } } }),
  lexicon: async () => {
    const load = (name: string) => import(`${LIB}orthography/lexicon/${name}.ts`);
    const [{ createLexicon }, { parseAffixes }, { parseDictionary }] = await Promise.all(
      ['lexicon', 'affix', 'dictionary'].map(load),
    );
    const [affixes, words] = [dictionary.aff, dictionary.dic].map((bytes) => new TextDecoder().decode(bytes));
    return createLexicon({ affixes: parseAffixes(affixes), words: parseDictionary(words), added: [] });
  },
};

for (const file of globSync('**/*.ts', { cwd: LIB }).sort()) {
  const examples = examplesIn(readFileSync(LIB + file, 'utf8'));
  if (examples.length === 0) continue;
  describe(`src/lib/${file}`, () => {
    test.each(examples)('%s', async (example) => {
      const { expression, value } = parts(example);
      const scope = { ...(await given(expression)), ...results, near, ...(await import(LIB + file)) };
      expect(evaluate(expression, scope)).toEqual(evaluate(withoutNote(value, scope), scope));
    });
  });
}

async function given(expression: string): Promise<object> {
  const names = Object.keys(GIVEN).filter((name) => new RegExp(`\\b${name}\\b`).test(expression));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await GIVEN[name]?.()])));
}

function examplesIn(source: string): string[] {
  const docstrings = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return docstrings.flatMap((docstring) =>
    docstring
      .slice(3, -2)
      .replace(/\n\s*\* ?/g, '\n')
      .split(/^@/m)
      .filter((tag) => tag.trimStart().startsWith('example'))
      .map((tag) => tag.trim().replace(/^@?example\s*/, '')),
  );
}

function parts(example: string): { expression: string; value: string } {
  const [expression = '', ...value] = example.split(/\s\/\/ /);
  if (value.length === 0) throw new Error(`write it as «expression // value»: ${example}`);
  return { expression, value: value.join(' // ').replace(/-?\d[\d_]*\.\d+(?=…)…/g, asNear) };
}

const asNear = (number: string): string => `near('${number.slice(0, -1)}')`;

/** Within one unit of the last place written, so that digits may be rounded or cut off. */
function near(text: string): unknown {
  const decimals = text.length - text.indexOf('.') - 1;
  return expect.closeTo(Number(text), decimals - Math.log10(2));
}

function withoutNote(value: string, scope: object): string {
  const cuts = [...value.matchAll(/[,:;] /g)].map(({ index }) => value.slice(0, index)).reverse();
  return [value, ...cuts].find((text) => compiles(text, scope)) ?? value;
}

function compiles(expression: string, scope: object): boolean {
  try {
    compile(expression, scope);
    return true;
  } catch {
    return false;
  }
}

const compile = (expression: string, scope: object) =>
  new Function(...Object.keys(scope), `return (${expression});`);

const evaluate = (expression: string, scope: object): unknown =>
  compile(expression, scope)(...Object.values(scope));
