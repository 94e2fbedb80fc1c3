/** «مثلاً»، «فرض کنید»، «برای نمونه» and their kind, with letters around them kept apart. */
const ANNOUNCEMENT =
  /(?<![\p{L}\u200c])(?:مثلا[ًً]?|مثال|برای نمونه|به‌عنوان نمونه|نمونه‌ای|فرض کنید|فرض کنیم|تصور کنید|بگیرید که)(?![\p{L}\u200c])/u;

/**
 * Whether a text announces an example: by «مثلاً», «مثال», «برای نمونه», «فرض کنید».
 *
 * @example announcesExample('فرض کنید ۱٬۰۰۰ مشتری دارید.') // true
 * @example announcesExample('نرخ ریزش یک نسبت است.') // false
 */
export const announcesExample = (text: string): boolean => ANNOUNCEMENT.test(text.normalize('NFC'));
