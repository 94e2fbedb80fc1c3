import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import {
  examples,
  type TypedQuestionnaire,
  wrongInputs,
} from '../../../src/islands/kano-questionnaire/examples.ts';
import { QuestionnaireBuilder } from '../../../src/islands/kano-questionnaire/QuestionnaireBuilder.tsx';
import type { FeatureProblemCode } from '../../../src/lib/kano/features.ts';
import { say, words } from './words.ts';

const hashes = { scriptHash: '', styleHash: '' };
const html = (example: TypedQuestionnaire) =>
  render(h(QuestionnaireBuilder, { words, example, idPrefix: 'q', hashes }));

describe('the builder, as the server sends it', () => {
  const shop = html(examples.shop);

  test('is complete without script: every question stands in the sheet with its answers', () => {
    expect(shop.match(/<li class="sheet-pair">/g)).toHaveLength(5);
    expect(shop).toContain(
      '<span class="sentence-text">اگر فروشگاه ما «بسته‌بندی هدیه» داشته باشد، چه احساسی دارید؟</span>',
    );
    expect(shop.match(/<li>خوشحال می‌شوم<\/li>/g)).toHaveLength(10);
    expect(shop).toContain('چند پرسش دربارهٔ فروشگاه ما');
    expect(shop).toContain('شمارهٔ ترتیب: ۱۴۰۵');
  });

  test('has its fields filled and every sentence as a named field', () => {
    expect(shop).toMatch(/<input[^>]*name="product"[^>]*value="فروشگاه ما"/);
    expect(shop).toMatch(/<textarea[^>]*name="features"[^>]*>تحویل در همان روز\n/);
    expect(shop).toMatch(/<input[^>]*value="A"[^>]*checked/);
    expect(shop).toContain(
      `aria-label="${say('kano-builder.sentenceFunctional', { feature: 'پرداخت قسطی' })}"`,
    );
    expect(shop).toContain('۵ ویژگی؛ هر نفر به ۱۰ پرسش پاسخ می‌دهد.');
  });

  test('has one live region, still silent', () => {
    expect(shop.match(/role="status"/g)).toHaveLength(1);
    expect(shop).toMatch(/role="status"><\/p>/);
  });
});

test('everything that can be asked is asked', () => {
  const full = html(examples.full);
  expect(full.match(/<div class="sheet-scale">/g)).toHaveLength(3);
  expect(full.match(/<li>عالی می‌شود<\/li>/g)).toHaveLength(6);
  expect(full.match(/<input[^>]*name="own\d"/g)).toHaveLength(5);
  expect(full).toContain('<li>تازه‌وارد</li>');
  expect(full).toContain('سلام. لطفاً');
});

test.each(Object.entries(wrongInputs))('%s: the field says what is wrong', (_, { typed, field }) => {
  const wrong = html(typed);
  expect(wrong).toMatch(new RegExp(`<(?:input|textarea)[^>]*id="q-${field}"[^>]*aria-invalid="true"`));
  expect(wrong).toMatch(new RegExp(`<p class="field-error" id="q-${field}-note">[^<]+\\.</p>`));
  expect(wrong).toContain(words['kano-builder.blocked']);
  expect(wrong).not.toContain('data-output');
});

test('two sentences made into one stop the hand-out and say where', () => {
  const edits = { 'functional:هدیه': 'هدیه؟', 'dysfunctional:هدیه': 'هدیه؟' };
  const same = html({ ...examples.shop, features: 'هدیه', edits });
  expect(same).not.toContain('data-output');
  expect(same.match(/<textarea[^>]*aria-invalid="true"[^>]*aria-describedby="q-same"/g)).toHaveLength(2);
});

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  const page = html(example);

  test('ids are unique, labels and descriptions lead somewhere, nothing is unfilled', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, list] of page.matchAll(/(?:aria-describedby|<label for)="([^"]*)"/g))
      expect(ids).toEqual(expect.arrayContaining((list ?? '').split(' ')));
    expect(page).not.toMatch(/NaN|undefined|<script|<style| style=|onclick/i);
  });
});

/** A record, so that the compiler asks for every code there is. */
const codes: Record<FeatureProblemCode | `kano.wording.${'empty' | 'twice'}` | 'kano.sentence.same', true> = {
  'kano.features.empty': true,
  'kano.features.tooMany': true,
  'kano.features.tooLong': true,
  'kano.features.twice': true,
  'kano.wording.empty': true,
  'kano.wording.twice': true,
  'kano.sentence.same': true,
};

test.each(Object.keys(codes))('there is a sentence for %s', (code) => {
  expect(words).toHaveProperty([code], expect.stringMatching(/\.$/));
});
