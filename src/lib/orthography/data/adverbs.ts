import { wordSet } from './pairs.ts';

/** What makes an adverb or a compound preposition with «به» before it: «به‌سرعت», «به‌عنوان». */
export const AFTER_BE = wordSet(`
عنوان طور طوری ویژه خصوص سرعت تدریج زودی شدت راحتی سادگی درستی خوبی موقع ندرت تنهایی آسانی دقت وضوح روشنی ناچار
صراحت علاوه علاوهٔ تازگی سختی هیچ‌وجه تفصیل اختصار کرات رغم زعم منظور واسطهٔ وسیلهٔ
`);

/** Before these «به سرعت» is about somebody's speed: «به درستی آن‌ها گواهی می‌دهد». */
export const OWNERS = wordSet('آن‌ها آنها او ما شما آنان ایشان خود خودش خودشان');

/** After these «به» belongs to the word before it: «نگاهی به عنوان مقاله», «بستگی به سرعت سایت». */
export const TAKES_BE = wordSet(`
نگاه نگاهی توجه اشاره مربوط دقت بستگی نسبت وابسته راجع نیاز علاقه پی رسیدن رسید می‌رسد باور ایمان اعتماد احترام پاسخ حساس نزدیک متکی
مشروط منوط محدود معروف مشهور تبدیل منجر تعلق دستیابی
`);
