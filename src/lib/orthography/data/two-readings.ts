import { wordSet } from './pairs.ts';

/**
 * «سالهای» could be «سال‌های» or «ساله‌ای». Of these nouns only the plural is met; where neither list has the noun, a
 * person decides.
 */
export const PLURAL_NOUNS = wordSet(`
سال ماه شب جریان فرمول رنج قرض زخم لوح طاق پیس ساعت دانش روش بخش گروه جنس کتاب مرز آسیب جشن اصل
فصل بانک جنگ مشکل شغل علت شکل مدل کانال سایت پیام تبلیغ محصول خدمت پاسخ پرسش سود عمل عکس فیلم متن کالا
`);

/** Nouns in «ه» of which the form with «‌ای» is meant, since the plural without «ه» is hardly met. */
export const SILENT_HE_NOUNS = wordSet(`
خانه گونه زلزله مصاحبه ضربه دقیقه کوچه هدیه جمله مرتبه واقعه هوشمندانه بیانیه جامعه هاله خزانه قلعه مرحله برنامه
نتیجه تجربه هزینه رابطه مسئله وسیله جلسه منطقه پروژه شبکه نقطه شیوه رتبه اندازه اجاره بهانه شایعه صفحه رسانه مقاله حادثه فاصله
حمله قاعده معامله مجموعه معاینه گزینه نظریه زمینه توصیه سرمایه انگیزه
`);

/** Nouns in «ه» whose form without «ه» the dictionary would also take before «های»: «ویژهای» means «ویژه‌ای». */
export const COMMON_HE_NOUNS = wordSet(
  'ویژه پاره شماره ذره عمده سیاره منظره پدیده انگیزه ماده دوره فیروزه چهره قاره اداره شراره',
);
