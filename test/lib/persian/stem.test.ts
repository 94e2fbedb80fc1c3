import dictionary from 'dictionary-fa';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/persian/fold.ts';
import { SUFFIX_RULES, stem } from '../../../src/lib/persian/stem.ts';

const stemOf = (word: string) => stem(fold(word));
const together = (words: string) => new Set(words.split(' ').map(stemOf));

describe('each suffix rule, by its name', () => {
  const cases: Record<string, Array<[word: string, cut: string]>> = {
    'plural ha': [
      ['گزارشها', 'گزارش'],
      ['گزارشهایی', 'گزارش'],
      ['گزارشهایشان', 'گزارش'],
      ['گزارشهاست', 'گزارش'],
    ],
    'possessive plural': [
      ['گزارشمان', 'گزارش'],
      ['گزارششان', 'گزارش'],
      ['گزارشتان', 'گزارش'],
    ],
    'after silent h': [
      ['خستهاند', 'خسته'],
      ['جامعهاش', 'جامعه'],
    ],
    comparative: [
      ['بزرگتر', 'بزرگ'],
      ['مهمترین', 'مهم'],
    ],
    'plural gan': [
      ['فروشندگان', 'فروشنده'],
      ['نمایندگان', 'نماینده'],
    ],
    'plural an': [
      ['مشتریان', 'مشتری'],
      ['کاربران', 'کاربر'],
    ],
    'plural at': [
      ['تبلیغات', 'تبلیغ'],
      ['نظرات', 'نظر'],
    ],
    'ya after long vowel': [
      ['محتوای', 'محتوا'],
      ['کارایی', 'کارا'],
      ['آرزویی', 'ارزو'],
    ],
    ya: [
      ['شخصی', 'شخص'],
      ['رضایتی', 'رضایت'],
    ],
  };

  it('has cases for every rule', () => {
    expect(Object.keys(cases).sort()).toEqual(SUFFIX_RULES.map(({ name }) => name).sort());
  });

  for (const [name, pairs] of Object.entries(cases)) {
    it.each(pairs)(`${name}: %s → %s`, (word, cut) => {
      const rule = SUFFIX_RULES.find((one) => one.name === name);
      expect(fold(word).replace(rule?.pattern ?? '', rule?.replacement ?? '')).toBe(cut);
      expect(stemOf(word)).toBe(stemOf(cut));
    });
  }
});

describe('the forms of one word', () => {
  it.each([
    'مشتری مشتری‌ها مشتریها مشتریان مشتریانشان مشتری‌هایمان مشتری‌ای مشتری‌اند',
    'کتاب کتاب‌ها كتابهاي کتابهایش کتاب‌هایی کتابی کتب',
    'خانه خانهٔ خانۀ خانه‌ی خانه‌ها خانه‌ام خانه‌ای خانه‌هایشان',
    'عامل عوامل عوامل‌', // a stray half-space at the end
    'نتیجه نتایج نتایجی نتیجه‌ها',
    'بزرگ بزرگ‌تر بزرگ‌ترین بزرگتر بزرگترین بزرگ‌ترها بزرگان',
    'مصرف‌کننده مصرف‌کنندگان مصرف‌کننده‌ها مصرفکنندگان',
    'مسئله مسأله مساله مسائل مسئله‌ها',
    'شخصی‌سازی شخصیسازی شخصی‌سازیِ شخصی‌سازی‌ها',
    'الکترونیک الکترونیکی',
    'دانشجو دانشجوی دانشجویان دانشجویی',
    'مقاله مقالات مقاله‌ها مقالهٔ',
    'وب‌سایت وبسایت وب‌سایت‌ها سایت وبگاه',
    'customer customers Customers CUSTOMER',
    'loyalty loyalties',
    '۲۰۰۷ ٢٠٠٧ 2007',
  ])('%s', (words) => {
    expect(together(words).size).toBe(1);
  });
});

describe('verbs', () => {
  it.each([
    'رفتن رفت رفتم رفتند نرفت می‌رفت رفته رفته‌اند رفتهاند می‌روم می‌رود می‌روند میروند نمی‌روند نمیروند بروند بروم نروند',
    'خرید خریدن خریده خریدند می‌خرد می‌خرند نمی‌خرد بخرند بخرد نخریدند خریدها خریدهایشان',
    'خواستن خواسته خواست می‌خواهد می‌خواهند نمی‌خواهم بخواهند خواسته‌اند',
    'گفتن می‌گوید می‌گویند بگوید گفته‌اند نگفت گفتند',
    'آوردن می‌آورد بیاورند نیاورد آورده‌اند آوردند',
    'آمدن می‌آیند بیایند نیامد نیامده آمده‌اند',
    'ماندن می‌مانند بمانند مانده‌اند نماند نمی‌ماند',
    'بازگشت بازمی‌گردد بازمی‌گردند بازگشته‌اند بازنمی‌گردند بازگشتند بازگشتن',
    'شناختن می‌شناسند شناخته‌اند بشناسد نمی‌شناسیم',
    'دادن می‌دهند داده‌اند داده‌ایم بدهند ندادند',
  ])('%s', (words) => {
    expect(together(words).size).toBe(1);
  });

  it.each([
    ['برند', 'بردن'],
    ['داده', 'دادن'],
    ['نماد', 'نمودن'],
    ['روند', 'رفتن'],
    ['شدید', 'شدن'],
    ['بدهی', 'دادن'],
    ['بازی', 'باز'],
    ['کیفی', 'کیف'],
    ['ساختمان', 'ساختن'],
    ['مالیات', 'مال'],
    ['تنها', 'تن'],
    ['میدان', 'دانستن'],
    ['دفتر', 'دف'],
    ['بیکاری', 'کاشتن'],
    ['نیروی', 'رفتن'],
  ])('the noun %s is no form of %s', (noun, other) => {
    expect(stemOf(noun)).not.toBe(stemOf(other));
  });
});

/** The glossary of the first release: a stemmer that merges two of its terms would answer one question with the other. */
const TERMS = [
  'نرخ ریزش',
  'نرخ ماندگاری',
  'ریزش خواسته',
  'ریزش ناخواسته',
  'ریزش درآمد',
  'گروه هم‌آغاز',
  'منحنی بقا',
  'ارزش طول عمر مشتری',
  'جذب مشتری',
  'آستانهٔ بی‌فعالیتی',
  'رابطهٔ قراردادی',
  'مدل کانو',
  'ویژگی الزامی',
  'ویژگی عملکردی',
  'ویژگی جذاب',
  'ویژگی بی‌تفاوت',
  'ویژگی معکوس',
  'جدول ارزیابی',
  'ضریب رضایت',
  'ضریب نارضایتی',
  'اعتماد',
  'اعتمادپذیری',
  'توانایی',
  'خیرخواهی',
  'درستکاری',
  'ریسک ادراک‌شده',
  'نماد اعتماد',
  'مشتری الکترونیکی',
  'محتوای کاربرساخته',
  'دُم دراز',
  'بازاریابی اجازه‌محور',
  'تبلیغ دهان‌به‌دهان',
  'بازاریابی تک‌به‌تک',
  'شخصی‌سازی',
  'سفارشی‌سازی',
  'مدیریت ارتباط با مشتری',
  'سهم از کیف پول',
  'هزینهٔ جابه‌جایی',
  'شاخص خالص مروجان',
  'رضایت مشتری',
  'وفاداری مشتری',
];

describe('the glossary', () => {
  const stemsOf = (text: string) => fold(text).split(' ').map(stem);

  it('keeps all terms apart', () => {
    expect(new Set(TERMS.map((term) => stemsOf(term).join(' '))).size).toBe(TERMS.length);
  });

  it('keeps all different words of the terms apart', () => {
    const words = [...new Set(TERMS.flatMap((term) => fold(term).split(' ')))];
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });

  it('gives the same stems however the half-spaces are written', () => {
    for (const term of TERMS) expect(stemsOf(term.replaceAll('\u200c', ''))).toEqual(stemsOf(term));
  });
});

describe('every noun of the dictionary', () => {
  const words = Buffer.from(dictionary.dic)
    .toString()
    .split('\n')
    .filter((line) => /\/.*sg/.test(line)) // takes a half-spaced plural
    .map((line) => fold(line.slice(0, line.indexOf('/'))))
    .filter((word) => word.length > 2 && !word.includes('/'));

  it.each(['‌ها', '‌هایی', '‌هایشان'])('meets its plural with %s', (suffix) => {
    const apart = words.filter((word) => stem(word + suffix) !== stem(word));
    expect(words.length).toBeGreaterThan(20_000);
    expect(apart.length / words.length).toBeLessThan(0.001);
  });

  it('reaches its stem at once: a second stemming changes almost nothing', () => {
    const moving = words.filter((word) => stem(stem(word)) !== stem(word));
    expect(moving.length / words.length).toBeLessThan(0.01);
  });
});
