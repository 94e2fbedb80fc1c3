import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/lib/kano/categories.ts';
import { RULES } from '../../../src/lib/kano/classify.ts';
import { EVALUATION_TABLES } from '../../../src/lib/kano/evaluation.ts';
import strings from '../../../src/ui/kano.fa.json' with { type: 'json' };
import questionnaire from '../../../src/ui/kano-questionnaire.fa.json' with { type: 'json' };

const LIB = fileURLToPath(new URL('../../../src/lib/kano/', import.meta.url));
const sources = globSync('**/*.ts', { cwd: LIB }).map((file) => readFileSync(LIB + file, 'utf8'));
const known = new Set(Object.keys(strings));

test('every problem code in the models has its sentence', () => {
  const codes = new Set(sources.flatMap((source) => source.match(/(?<=')kano\.[\w.-]+(?=')/g) ?? []));
  expect(codes.size).toBeGreaterThan(10);
  expect([...codes].filter((code) => !known.has(code))).toEqual([]);
});

// The unions of the models, as types they cannot be walked over.
const NAMED = {
  class: [...CATEGORIES, 'mixed', 'none'],
  about: CATEGORIES,
  advice: CATEGORIES,
  rule: RULES,
  ruleAbout: RULES,
  reason: ['largest', 'tie', 'near-tie', 'side', 'mixed'],
  table: EVALUATION_TABLES,
  step: ['first', 'class', 'worse', 'better', 'entry'],
  segments: ['same', 'shares', 'differ', 'unsure', 'single', 'small', 'smallCells'],
  note: ['emptyRows', 'repeated', 'unreadImportance', 'unlistedUnknown', 'unplacedRows', 'withoutGroup'],
};

test.each(Object.entries(NAMED))('every %s has its words', (kind, names) => {
  for (const name of names) expect([...known]).toContain(`kano.${kind}.${name}`);
});

test('reasons, steps and verdicts named here are those of the models', () => {
  const source = sources.join('\n');
  for (const [union, names] of [
    ['ClassReason', NAMED.reason],
    ['PriorityStep', NAMED.step],
    ['SegmentVerdict', NAMED.segments.slice(0, 5)],
  ] as const) {
    const [, written = ''] = source.match(new RegExp(`type ${union} = ([^;]+);`)) ?? [];
    expect(written.split('|').map((name) => name.trim().replaceAll("'", ''))).toEqual(names);
  }
});

test('one namespace a file, Persian letters and digits only', () => {
  for (const key of known) expect(key).toMatch(/^kano\./);
  for (const key of Object.keys(questionnaire)) expect(key).toMatch(/^kanoQuestionnaire\./);
  for (const text of [...Object.values(strings), ...Object.values(questionnaire)])
    expect(text.replace(/\{\w+\}|\bp\b/g, '')).not.toMatch(/[A-Za-z0-9يك]/);
});
