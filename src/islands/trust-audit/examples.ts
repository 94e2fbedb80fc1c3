import { type Answers, answersBy } from '../../lib/trust-audit/answers.ts';
import type { CheckId } from '../../lib/trust-audit/checks.ts';
import { type Choices, withChoices } from './choices.ts';

interface Example {
  readonly choices: Choices;
  readonly evidence: Partial<Readonly<Record<CheckId, string>>>;
}

/** An invented bag shop on the internet, half way: the example of the page and of both small forms. */
const shop: Example = {
  choices: { winning: 'ssmscsmscxmmcscmmsmssm', losing: 'smmssccmxsm-cmsss-m' },
  evidence: {
    tls: 'صفحهٔ نخست و ورود با https باز شد؛ آزمودیم در ۲ آذر',
    gateway: 'خرید آزمایشی ۲ آذر؛ نشانی صفحهٔ پرداخت زیر shaparak.ir بود',
    checkout: 'سه گام و هفت خانه؛ بی ثبت‌نام هم تمام می‌شود',
    answers: 'پرسش اندازهٔ دستهٔ کیف، شنبه؛ همان روز پاسخ گرفت',
    total: 'عکس سبد ۲ آذر: مبلغ کل با ارسال زیر فهرست کالاست',
    seller: 'صفحهٔ «دربارهٔ ما»؛ نام مالک و مسئول پاسخ‌گویی',
    status: 'پیام‌های یک سفارش: ثبت، بسته‌بندی، تحویل به پست، رسیدن',
    contact: 'صفحهٔ تماس؛ شماره را ۱ آذر از تلفن دیگری گرفتیم',
    channels: 'تلفن و گفتگوی سایت؛ هر دو در آزمایش ۱ آذر پاسخ دادند',
    reviews: 'نظر دوستارهٔ کیف دوشی هنوز در صفحه است',
    ownWords: 'صفحهٔ کیف دوشی؛ عکس از کارگاه خودمان',
    difference: '«دستهٔ هر کیف را تا پنج سال رایگان عوض می‌کنیم»',
    optOut: 'پیام ۲۵ آبان؛ با فرستادن «لغو» قطع می‌شود',
    story: 'نوشتهٔ «نخستین کیف»، با تاریخ و نام دوزنده',
    genuine: 'فقط کسی که سفارشش تحویل شده پیوند نظر می‌گیرد',
    counters: 'موجودی از انبار خوانده می‌شود؛ شمارندهٔ دیگری نداریم',
  },
};

const blank = (letter: string): Choices => ({ winning: letter.repeat(22), losing: letter.repeat(19) });

const answersOf = ({ choices, evidence }: Example): Answers =>
  withChoices(
    choices,
    answersBy((id) => ({ choice: '', evidence: evidence[id] ?? '' })),
  );

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  shop: answersOf(shop),
  nothing: answersOf({ choices: blank('-'), evidence: {} }),
  /** Everything claimed, nothing shown. */
  claims: answersOf({ choices: blank('s'), evidence: { tls: ' – ' } }),
  missing: answersOf({ choices: blank('m'), evidence: {} }),
  foreign: answersOf({ choices: blank('x'), evidence: {} }),
  hostile: answersOf({
    choices: blank('s'),
    evidence: { tls: '</script><img src=x onerror=alert(1)>', gateway: '=1+1;"الف"', seal: '{نام} $& $1' },
  }),
} as const satisfies Readonly<Record<string, Answers>>;
