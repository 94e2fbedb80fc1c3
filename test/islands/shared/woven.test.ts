import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FigureValue } from '../../../src/islands/shared/FigureValue.tsx';
import { Woven } from '../../../src/islands/shared/Woven.tsx';

test('puts elements into the places of a sentence', () => {
  const figure = h(FigureValue, { value: 0.01, text: '۱٪', name: 'churn' });
  expect(render(h(Woven, { text: 'نرخ {rate} است.', with: { rate: figure } }))).toBe(
    'نرخ <data value="0.01" data-result="churn">۱٪</data> است.',
  );
});

test('a figure keeps its unrounded number', () => {
  expect(render(h(FigureValue, { value: 1 / 3, text: '۳۳٪' }))).toBe(
    '<data value="0.3333333333333333">۳۳٪</data>',
  );
});
