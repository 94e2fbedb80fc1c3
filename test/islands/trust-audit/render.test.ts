import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { speaker } from '../../../src/islands/shared/words.ts';
import { choicesFragment } from '../../../src/islands/trust-audit/address.ts';
import { type Choices, choicesOf, withChoices } from '../../../src/islands/trust-audit/choices.ts';
import { examples } from '../../../src/islands/trust-audit/examples.ts';
import { auditTool } from '../../../src/islands/trust-audit/model.ts';
import { actionOf, copiedText, gapsSentence, spokenSentence } from '../../../src/islands/trust-audit/say.ts';
import { filled, type Shown, smallTool } from '../../../src/islands/trust-audit/small.ts';
import { TrustLarge } from '../../../src/islands/trust-audit/TrustLarge.tsx';
import { TrustSmall } from '../../../src/islands/trust-audit/TrustSmall.tsx';
import { template } from '../../../src/islands/trust-audit/template.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import type { Answers } from '../../../src/lib/trust-audit/answers.ts';
import { CHECKS, KINDS, LISTS, type List, mustsOf, WAYS } from '../../../src/lib/trust-audit/checks.ts';
import { expectSound, plain, results } from '../support/html.ts';
import { words } from './words.ts';

const say = speaker(words);
const large = (example: Answers) => render(h(TrustLarge, { words, example, idPrefix: 't' }));
const small = (list: List, example: Shown) =>
  render(h(TrustSmall, { words, example, idPrefix: 't', detailsHref: `/x/${template(list)}` }));

function outcome(example: Answers) {
  const typed = auditTool.typedOf(example);
  const known = auditTool.outcomeOf(typed, auditTool.read(typed));
  if (known === undefined) throw new Error('no outcome');
  return known;
}

const allShown = (list: List, answer: 'yes' | 'no'): Shown =>
  Object.fromEntries(mustsOf(list).map(({ id }) => [id, answer]));

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  test('survives being typed, and its choices their address', () => {
    expect(outcome(example).of).toEqual(example);
    const choices = choicesOf(example);
    const fragment = encodeFragment<Choices>(1, choices);
    expect(decodeFragment(choicesFragment, fragment)).toEqual({ ok: true, value: choices });
    expect(withChoices(choices, example)).toEqual(example);
  });

  test('is sound', () => expectSound(large(example)));

  test('its address holds no evidence', () => {
    const fragment = encodeFragment<Choices>(1, choicesOf(example));
    expect(fragment).toMatch(/^#v=1&winning=[scmx-]{22}&losing=[scmx-]{19}$/);
  });
});

// Counted by hand in the letters of the example.
test('the shop: 21 gaps, 6 of them must-be, 16 shown, 2 without an answer', () => {
  expect(results(large(examples.shop))).toMatchObject({
    mustGaps: 6,
    otherGaps: 15,
    shown: 16,
    open: 2,
    answered: 39,
  });
  expect(
    outcome(examples.shop)
      .gaps.slice(0, 5)
      .map(({ check }) => check.id),
  ).toEqual(['seal', 'returns', 'delay', 'abandoned', 'fair']);
});

test('what is said to be there and is not shown counts as claimed', () => {
  const { counts, gaps } = outcome(examples.claims);
  expect(counts).toMatchObject({ shown: 0, claimed: 41, missing: 0 });
  expect(gaps.every((gap) => actionOf(say, gap).startsWith('نشانه‌اش را پیدا کنید'))).toBe(true);
});

test('evidence is text wherever it stands', () => {
  const html = large(examples.hostile);
  expect(html).toContain('&lt;/script>&lt;img src=x onerror=alert(1)>');
  expect(html).not.toContain('<img');
});

test('this week has five actions at most, each with its own sentence', () => {
  const week = (html: string) => html.match(/<section class="trust-week".*?<\/section>/s)?.[0] ?? '';
  expect(week(large(examples.missing)).match(/<li/g)).toHaveLength(5);
  expect(large(examples.nothing)).not.toContain('trust-week');
  expect(large(examples.foreign)).not.toContain('trust-week');
});

test.each([
  ['nothing', 'هنوز پاسخی نداده‌اید؛ از نخستین راه آغاز کنید.'],
  ['foreign', 'در پاسخ‌هایی که داده‌اید شکافی نیست.'],
  ['missing', '۴۱ شکاف پیدا شد؛ ۱۶ تای آن الزامی است.'],
] as const)('%s: %s', (name, sentence) => {
  expect(gapsSentence(say, outcome(examples[name]))).toBe(sentence);
  expect(large(examples[name])).toContain(sentence);
});

test('gaps that set apart are told from must-be ones', () => {
  const answers = { ...examples.foreign, faces: { choice: 'missing', evidence: '' } } as const;
  expect(gapsSentence(say, outcome(answers))).toBe('۱ شکاف پیدا شد؛ هیچ‌کدام الزامی نیست.');
});

test('in words', () => {
  expect(spokenSentence(say, outcome(examples.missing))).toBe(
    `۴۱ شکاف پیدا شد؛ ۱۶ تای آن الزامی است. نخستین کار: ${words['trust.do.tls']}`,
  );
  const lines = plain(copiedText(say, outcome(examples.shop))).split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toBe(`۱. ${words['trust.check.seal']}: ${words['trust.do.seal']}`);
});

describe('words', () => {
  test('every check has its four sentences, every way, kind and step its name', () => {
    for (const { id } of CHECKS)
      for (const part of ['check', 'why', 'show', 'do'] as const)
        expect(say(`trust.${part}.${id}`)).toBeTruthy();
    for (const { id } of WAYS) expect(say(`trust.way.${id}`)).toBeTruthy();
    for (const kind of KINDS) expect(say(`trust.kind.${kind}`)).toBeTruthy();
  });

  test('reasons and actions are sentences of their own', () => {
    for (const part of ['why', 'do'] as const) {
      const all = CHECKS.map(({ id }) => say(`trust.${part}.${id}`));
      expect(all.filter((text) => !text.endsWith('.'))).toEqual([]);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((text) => text.split(' ').length > 30)).toEqual([]);
    }
  });
});

describe.each(LISTS)('the small form of «%s»', (list) => {
  test('is sound, whatever is answered', () => {
    expectSound(small(list, allShown(list, 'no')));
    const total = mustsOf(list).length === 9 ? '۹' : '۷';
    expect(plain(small(list, allShown(list, 'yes')).replace(/<[^>]*>/g, ''))).toContain(
      `همهٔ ${total} الزامی نشانه دارند.`,
    );
  });

  test('counts what has nothing to show and names the first thing to do', () => {
    const [, second, , fourth] = mustsOf(list).map(({ id }) => id);
    const shown = Object.fromEntries(
      mustsOf(list).map(({ id }) => [id, id === second || id === fourth ? 'no' : 'yes']),
    ) as Shown;
    const known = smallTool.outcomeOf(smallTool.typedOf(shown), { values: {}, problems: {} });
    expect(known?.gaps).toEqual([second, fourth]);
    expect(results(small(list, shown))).toEqual({ mustGaps: 2, total: mustsOf(list).length });
    expect(small(list, shown)).toContain(words[`trust.do.${second as 'tls'}`]);
  });

  test('leads to the whole audit with its answers', () => {
    const [first] = mustsOf(list);
    const shown: Shown = { ...allShown(list, 'yes'), [first?.id as 'tls']: 'no' };
    const found = decodeFragment(choicesFragment, filled(template(list), shown));
    if (!found?.ok) throw new Error('no choices');
    const answers = withChoices(found.value, examples.nothing);
    for (const { id, kind, list: own } of CHECKS) {
      const asked = own === list && kind === 'must';
      expect(answers[id].choice).toBe(!asked ? '' : id === first?.id ? 'missing' : 'shown');
    }
  });
});
