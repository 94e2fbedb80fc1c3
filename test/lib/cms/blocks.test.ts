import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type BlockProps, blocksFor } from '../../../src/lib/cms/blocks.ts';
import { calculators, calloutKinds, components } from '../../../src/lib/markdown/components.ts';

const blocks = new Map(blocksFor({}).map((block) => [block.id, block]));

const block = (id: string): Block => {
  const found = blocks.get(id);
  if (found === undefined) throw new Error(`no block ${id}`);
  return found;
};

/** Reads a whole text as one block. */
function read(id: string, text: string): BlockProps | undefined {
  const { pattern, fromBlock } = block(id);
  const match = text.match(pattern);
  return match?.[0] === text ? fromBlock(match) : undefined;
}

/** Texts of Persian words and signs, without what a place forbids, neither empty nor with space at the ends. */
const words = (forbidden: RegExp): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...'ابپت‌هٔ ۱۲.،؛:|[]{}<>"@#/*_-aB1\n') })
    .map((text) => text.replace(forbidden, '').trim())
    .filter((text) => text !== '' && !/^[\u200c\u0654]/.test(text));

const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), text);
const value = words(/["\n]/g);
const key = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const rows = fc
  .array(fc.array(words(/[|\n]/g), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map((cells) =>
    ['| الف | ب |', '| --- | ---: |', ...cells.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  );

/** Some of these attributes, in any order. */
const attributes = (
  names: readonly string[],
  always: readonly string[],
): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      fc.shuffledSubarray([...names], { minLength: 1 }),
      fc.array(value, { minLength: names.length, maxLength: names.length }),
    )
    .map(([some, values]) => {
      const order = [...new Set([...some, ...always])];
      const props = Object.fromEntries(order.map((name, index) => [name, values[index] ?? '']));
      return { ...props, order: order.join(' ') };
    });

const figureProps = components['Figure'] ?? { required: [], optional: [] };
const calculatorProps = Object.values(calculators).flatMap(({ required, optional }) => [
  ...required,
  ...optional,
]);

const props: Readonly<Record<string, fc.Arbitrary<Record<string, string>>>> = {
  callout: fc.record({
    kind: fc.constantFrom(...Object.keys(calloutKinds)),
    heading: maybe(words(/[[\]\n]/g)),
    text: words(/:/g),
  }),
  formula: fc.record({ label: value, expression: words(/[<{}\n]/g) }),
  figure: fc
    .tuple(attributes([...figureProps.required, ...figureProps.optional], figureProps.required), maybe(rows))
    .map(([all, table]) => ({ ...all, table })),
  table: fc.record({ table: rows }),
  calculator: attributes(['name', ...new Set(calculatorProps)], ['name']),
  citation: fc.record({ source: key, place: maybe(words(/[[\];؛\n]/g)) }),
  term: fc.record({ term: words(/[[\]|\n]/g), wording: maybe(words(/[[\]|\n]/g)) }),
};

describe('blocks', () => {
  test('are all tried here', () => {
    expect(Object.keys(props).sort()).toEqual([...blocks.keys()].sort());
  });

  test.each(Object.keys(props))('%s: a form is read back from what it wrote', (id) => {
    fc.assert(
      fc.property(props[id] as fc.Arbitrary<Record<string, string>>, (given) => {
        expect(read(id, block(id).toBlock(given))).toEqual(given);
      }),
    );
  });

  test.each([...blocks.keys()])('%s: what just got into the text breaks nothing', (id) => {
    expect(typeof block(id).toBlock({})).toBe('string');
    const typed = Object.fromEntries(block(id).fields.map(({ name }) => [name, ' "<[{|;\n:::']));
    expect(typeof block(id).toBlock(typed)).toBe('string');
  });

  test('every one in our articles is written back sign for sign', () => {
    const found = new Map<string, number>();
    for (const file of globSync('content/{articles,calculators,glossary,pages}/**/*.{md,mdx}')) {
      const text = readFileSync(file, 'utf8');
      for (const { id, pattern, fromBlock, toBlock } of blocks.values()) {
        for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
          expect(toBlock(fromBlock(match))).toBe(match[0]);
          found.set(id, (found.get(id) ?? 0) + 1);
        }
      }
    }
    expect([...found.keys()].sort()).toEqual([...blocks.keys()].sort());
  });

  test('a form has a field for everything the gate allows', () => {
    const names = (id: string): string[] => block(id).fields.map(({ name }) => name);
    expect(names('calculator').sort()).toEqual([...new Set(['name', ...calculatorProps])].sort());
    expect(names('figure').sort()).toEqual(
      [...figureProps.required, ...figureProps.optional, 'table'].sort(),
    );
    expect(names('formula')).toEqual([...(components['Formula']?.required ?? []), 'expression']);
  });

  test.each([
    ['callout', ':::نکته\nتنگ\n:::'],
    ['callout', ':::ناشناخته\n\nمتن\n\n:::'],
    ['callout', ':::نکته\n\nبیرون\n\n:::احتیاط\n\nدرون\n\n:::\n\n:::'],
    ['figure', '<Figure caption="" />'],
    ['figure', '<Figure caption="یک" caption="دو" />'],
    ['figure', "<Figure caption='تک' />"],
    ['calculator', '<Calculator name="churn"/>'],
    ['citation', '[@a; @b]'],
    ['citation', '[@a،ص ۲]'],
    ['term', '[[]]'],
  ])('%s: %j stays text', (id, text) => {
    expect(read(id, text)).toBeUndefined();
  });

  test('quotes and line ends in a value do not end the tag', () => {
    const written = block('figure').toBlock({ caption: 'او گفت "نه"\nو رفت', src: 'a.svg', alt: 'شرح' });
    expect(written).toBe('<Figure caption="او گفت ”نه” و رفت" src="a.svg" alt="شرح" />');
  });
});
