import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeading } from '../../../../src/lib/kano/import/headings.ts';

test.each([
  ['تحویل سریع | اگر باشد', 'تحویل سریع', 'functional'],
  ['تحویل سریع|اگر نباشد', 'تحویل سریع', 'dysfunctional'],
  ['تحويل سريع | اهميت', 'تحویل سریع', 'importance'],
  ['تحویل سریع - نداشته باشد', 'تحویل سریع', 'dysfunctional'],
  ['تحویل سریع (داشته باشد)', 'تحویل سریع', 'functional'],
  ['تحویل سریع اگر نباشد', 'تحویل سریع', 'dysfunctional'],
  ['اگر باشد: تحویل سریع', 'تحویل سریع', 'functional'],
  ['خرید آنلاین/حضوری | اگر باشد', 'خرید آنلاین/حضوری', 'functional'],
  ['F1_functional', 'F1', 'functional'],
  ['F11_dysfunctional', 'F11', 'dysfunctional'],
  ['F4_importance', 'F4', 'importance'],
  ['Fast delivery (Functional)', 'Fast delivery', 'functional'],
  ['functional_F1', 'F1', 'functional'],
  ['اگر فروشگاه ما «تحویل سریع» داشته باشد، چه احساسی دارید؟', 'تحویل سریع', 'functional'],
  ['۲. اگر فروشگاه ما «تحویل سریع» نداشته باشد، چه احساسی دارید؟', 'تحویل سریع', 'dysfunctional'],
  ['«تحویل سریع» برای شما چقدر مهم است؟', 'تحویل سریع', 'importance'],
])('«%s»', (text, feature, role) => {
  expect(readHeading(text)).toEqual({ kind: 'answers', feature, role });
});

test.each([
  ['پاسخ‌دهنده', 'respondent'],
  ['پاسخ دهنده', 'respondent'],
  ['ID', 'respondent'],
  ['ویژگی', 'feature'],
  ['ويژگي', 'feature'],
  ['گروه', 'group'],
  ['Segment', 'group'],
  ['باشد', 'functional'],
  ['| اگر باشد', 'functional'],
  ['نباشد', 'dysfunctional'],
  ['اهمیت', 'importance'],
])('«%s» alone', (text, kind) => {
  expect(readHeading(text)).toEqual({ kind });
});

test.each(['', ' ', 'نام', 'Timestamp', 'زمان ثبت', 'سن | جنس', 'باشد باشد باشد', '«تحویل سریع»'])(
  '«%s» says nothing',
  (text) => {
    expect(readHeading(text)).toBeUndefined();
  },
);

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const heading = readHeading(`${text} | اگر باشد`);
      if (heading?.kind === 'answers') expect(heading.feature).not.toBe('');
    }),
  );
});
