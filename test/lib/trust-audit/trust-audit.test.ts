import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  answersBy,
  CHOICES,
  isEvidence,
  NO_ANSWERS,
  STATES,
  stateOf,
} from '../../../src/lib/trust-audit/answers.ts';
import { audit, WEEK } from '../../../src/lib/trust-audit/audit.ts';
import {
  CHECKS,
  type CheckId,
  checksOf,
  KINDS,
  LISTS,
  mustsOf,
  WAYS,
} from '../../../src/lib/trust-audit/checks.ts';
import { isChoices, readChoices, writeChoices } from '../../../src/lib/trust-audit/code.ts';
import { gapStep } from '../../../src/lib/trust-audit/order.ts';
import '../../support/seed.ts';

const choice = fc.constantFrom('' as const, ...CHOICES);
const evidence = fc.oneof(fc.constantFrom('', ' ', '–', 'پیوند', 'https://a.example'), fc.string());
const answers: fc.Arbitrary<Answers> = fc
  .array(fc.record({ choice, evidence }), { minLength: CHECKS.length, maxLength: CHECKS.length })
  .map((all) => answersBy((id) => all[CHECKS.findIndex((check) => check.id === id)] as Answers[CheckId]));

describe('the lists', () => {
  test('seven ways to win, six to lose, as in the articles', () => {
    expect(WAYS.filter(({ list }) => list === 'winning').map(({ id }) => id)).toEqual([
      'security',
      'presence',
      'promise',
      'service',
      'human',
      'candour',
      'reach',
    ]);
    expect(WAYS.filter(({ list }) => list === 'losing').map(({ id }) => id)).toEqual([
      'unheard',
      'imitation',
      'loyals',
      'sameness',
      'pretence',
      'fake',
    ]);
  });

  test('every way has three checks or four and a must-be among them, and no name twice', () => {
    for (const { checks } of WAYS) {
      expect([3, 4]).toContain(checks.length);
      expect(checks.some(({ kind }) => kind === 'must')).toBe(true);
    }
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    expect(LISTS.map((list) => [checksOf(list).length, mustsOf(list).length])).toEqual([
      [22, 9],
      [19, 7],
    ]);
  });
});

describe('evidence', () => {
  test.each([
    ['', false],
    [' – … ؟', false],
    ['\u200c\u200f', false],
    ['۴۵', true],
    ['https://a.example/x', true],
    ['نامه', true],
  ])('«%s»: %s', (text, is) => expect(isEvidence(text)).toBe(is));

  test('a check is shown only when something is written; no other answer looks at the text', () => {
    expect(stateOf({ choice: 'shown', evidence: '  ' })).toBe('claimed');
    expect(stateOf({ choice: 'shown', evidence: 'عکس' })).toBe('shown');
    for (const choice of ['claimed', 'missing', 'foreign'] as const)
      expect(stateOf({ choice, evidence: 'عکس' })).toBe(choice);
    expect(stateOf({ choice: '', evidence: 'عکس' })).toBe('open');
  });
});

// The rule as the page says it, written down a second time as the order of pairs.
test('the rule: missing must-be, claimed, missing performance, missing attractive', () => {
  const places = KINDS.flatMap((kind) => STATES.map((state) => ({ kind, state, step: gapStep(kind, state) })))
    .filter(({ step }) => step !== undefined)
    .sort((one, other) => (one.step as number) - (other.step as number));
  expect(places.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'must missing',
    'must claimed',
    'performance claimed',
    'attractive claimed',
    'performance missing',
    'attractive missing',
  ]);
});

describe('an audit', () => {
  test('of nothing has nothing to do', () => {
    const { gaps, counts, mustGaps } = audit(NO_ANSWERS);
    expect({ gaps, mustGaps, open: counts.open }).toEqual({ gaps: [], mustGaps: 0, open: 41 });
  });

  test('by hand: three answers, in the order of work', () => {
    const { gaps, mustGaps } = audit({
      ...NO_ANSWERS,
      checkout: { choice: 'missing', evidence: '' },
      faces: { choice: 'claimed', evidence: '' },
      counters: { choice: 'missing', evidence: '' },
      tls: { choice: 'shown', evidence: 'عکس' },
    });
    expect(gaps.map(({ check }) => check.id)).toEqual(['counters', 'faces', 'checkout']);
    expect(mustGaps).toBe(1);
  });

  test('every check is in one state, every gap once and in its place', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { findings, counts, ways, gaps, mustGaps } = audit(given);
        expect(findings.map(({ check }) => check)).toEqual(CHECKS);
        expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(CHECKS.length);
        for (const state of STATES)
          expect(ways.reduce((sum, way) => sum + way.counts[state], 0)).toBe(counts[state]);
        expect(gaps).toHaveLength(counts.claimed + counts.missing);
        expect(new Set(gaps.map(({ check }) => check.id)).size).toBe(gaps.length);
        const places = gaps.map(({ step, check }) => step * 100 + CHECKS.indexOf(check));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(mustGaps).toBe(gaps.filter(({ check }) => check.kind === 'must').length);
        for (const { state, evidence } of findings) expect(evidence !== '').toBe(state === 'shown');
      }),
    );
  });

  test('one more piece of evidence never makes a gap', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...CHECKS), (given, { id }) => {
        const more = { ...given, [id]: { choice: given[id].choice, evidence: 'عکس' } };
        expect(audit(more).gaps.length).toBeLessThanOrEqual(audit(given).gaps.length);
      }),
    );
  });

  test('a week bears five', () => expect(WEEK).toBe(5));
});

describe('choices as letters', () => {
  test('come back as they were, without a word of evidence', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...LISTS), (given, list) => {
        const text = writeChoices(list, (id) => given[id].choice);
        expect(text).toMatch(/^[scmx-]+$/);
        expect(isChoices(list, text)).toBe(true);
        const wanted = checksOf(list).map(({ id }) => [id, given[id].choice]);
        expect(readChoices(list, text)).toEqual(Object.fromEntries(wanted));
      }),
    );
  });

  test.each(['', 'sc', 's'.repeat(20), `${'s'.repeat(18)}S`, `${'s'.repeat(18)} `, `${'😀'.repeat(9)}s`])(
    '«%s» is none',
    (text) => expect(isChoices('losing', text)).toBe(false),
  );
});
