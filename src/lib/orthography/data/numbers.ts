import { wordSet } from './pairs.ts';

export const NUMBERS = wordSet(
  'یک دو سه چهار پنج شش هفت هشت نه ده دوازده پانزده بیست سی چهل پنجاه صد چند تک',
);

/** What makes an adjective with a number before it: «سه‌ساله», «پنج‌گزینه‌ای». */
export const MEASURES = wordSet(`
ساله ماهه روزه هفته‌ای دقیقه‌ای ساعته جانبه نفره گانه بعدی طرفه مرحله‌ای رقمی درصدی سویه وجهی قسمتی گزینه‌ای حرفی نمره‌ای پرسشی
`);
