import { wordSet } from './pairs.ts';

/**
 * Second parts that the house writes apart where the dictionary has both: «موضع‌گیری», not «موضعگیری». Other compounds
 * that both lists know («کتابخانه», «بیکار») are left as they are written.
 */
export const HOUSE_SPLITS = wordSet(`
گیری سازی بندی گذاری ریزی شناسی شناس شناختی شناسان گرا گرایی گرایانه گرایان پذیر پذیری پردازی برداری رسانی رسان مداری مدار سپاری
سالاری خواهی دیده زده گذار دهی چینی پرسی نوازی کننده جویی
`);

/** Words that only look like such compounds. */
export const KEPT_WHOLE = wordSet(
  'رهگیری غافلگیری پیگیری پیشگیری چشمگیری دلجویی دلپذیر مهمانپذیر دستگیری سیاستمدار حروفچینی',
);
