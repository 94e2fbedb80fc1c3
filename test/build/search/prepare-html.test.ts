import { describe, expect, it } from 'vitest';
import { prepareHtml } from '../../../src/build/search/prepare-html.ts';

describe('HTML made ready for the index', () => {
  it.each([
    ['<th>نوع</th><th>رضایت</th>', '<th>نوع</th> <th>رضایت</th> '],
    ['<dt>واژه</dt><dd>معنی</dd>', '<dt>واژه</dt> <dd>معنی</dd> '],
    ['<summary>باز</summary>متن', '<summary>باز</summary> متن'],
    ['<figcaption>شکل</figcaption>متن', '<figcaption>شکل</figcaption> متن'],
    ['<b>درون</b>خط', '<b>درون</b>خط'],
    ['گفت؛رفت،آمد', 'گفت؛ رفت، آمد'],
    ['او«گفت»و رفت', 'او «گفت» و رفت'],
    ['گفت، رفت؛ ۱٬۲', 'گفت، رفت؛ ۱٬۲'],
    ['<a title="الف،ب">ج،د</a>', '<a title="الف،ب">ج، د</a>'],
    ['<!-- الف،ب -->', '<!-- الف،ب -->'],
    ['متن<sup id="r1"><a>۱</a></sup>', 'متن<sup data-pagefind-ignore="all" id="r1"><a>۱</a></sup>'],
    ['<sup data-pagefind-ignore>۱</sup>', '<sup data-pagefind-ignore>۱</sup>'],
    ['<span data-pagefind-meta="kind:term" hidden>', '<span hidden>'],
    [
      '<span data-pagefind-filter="kind:term" data-pagefind-meta="topic:الف">',
      '<span data-pagefind-filter="kind:term">',
    ],
    ['<span data-pagefind-meta="keywords:الف">', '<span data-pagefind-meta="keywords:الف">'],
    ['۱ < ۲ و ۳ > ۲', '۱ < ۲ و ۳ > ۲'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(prepareHtml(html)).toBe(expected);
  });
});
