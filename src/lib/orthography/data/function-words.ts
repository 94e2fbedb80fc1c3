import { wordSet } from './pairs.ts';

/** Words that take no ending and make no compound with the word after them. */
export const FUNCTION_WORDS = wordSet(`
و که آنکه اینکه آن‌که این‌که از به در با بر تا را این آن هر چه اگر اما ولی یا نیز هم پس چون زیرا نه بی می نمی ای برای مگر جز مثل مانند همان همین هیچ
همه چند یک دو سه چهار پنج شش هفت هشت ده وقتی هنگامی زمانی قابل من تو او ما شما وی است بود شد شود باشد کرد کند هست نیست باید
`);

/** Verb forms after which a participle before them is a verb, not half of a compound. */
export const AUXILIARIES = wordSet(`
است بود بودم بودی بودند بودیم بودید باشد باشند باشم باشی باشیم باشید شد شده شدند شود شوند می‌شود می‌شوند خواهد
خواهند اند ام ایم اید نیست نبود نشد نشده
`);
