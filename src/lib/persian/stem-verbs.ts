/**
 * Past and present stem of the verbs whose forms must meet in a search: «می‌روند», «رفته‌اند» and «رفتن» are one word.
 * In folded letters; present stems on a long vowel carry their glide (گوی). Left out on purpose, because an everyday
 * noun would vanish into them: مردن (مرد), کشتن (کشت), گستردن (گسترده), نمودن (نمود), سپردن (سپرده).
 */
const VERBS =
  'افتاد افت,افزود افزای,افرید افرین,امد ای,اموخت اموز,امیخت امیز,اورد اور,انداخت انداز,اندیشید اندیش,انگیخت انگیز,' +
  'ایستاد ایست,ازمود ازمای,اراست ارای,انجامید انجام,باخت باز,بخشید بخش,برد بر,بست بند,بود باش,پخت پز,پذیرفت پذیر,' +
  'پرداخت پرداز,پرسید پرس,پسندید پسند,پوشید پوش,پیچید پیچ,پیوست پیوند,پیمود پیمای,پنداشت پندار,ترسید ترس,توانست توان,' +
  'جست جوی,جنگید جنگ,جوشید جوش,چرخید چرخ,چسبید چسب,چشید چش,چید چین,خرید خر,خندید خند,خواند خوان,خواست خواه,خورد خور,' +
  'خوابید خواب,داد ده,داشت دار,دانست دان,درخشید درخش,دزدید دزد,دوخت دوز,دوید دو,دید بین,راند ران,رسید رس,رساند رسان,' +
  'رفت رو,رنجید رنج,رنجاند رنجان,رویید روی,ریخت ریز,زد زن,ساخت ساز,سنجید سنج,سوخت سوز,شناخت شناس,شد شو,شکست شکن,' +
  'شمرد شمار,شنید شنو,شست شوی,طلبید طلب,فرستاد فرست,فروخت فروش,فریفت فریب,فهمید فهم,فهماند فهمان,کاست کاه,کاشت کار,' +
  'کرد کن,کشید کش,کوشید کوش,کوبید کوب,گذاشت گذار,گذشت گذر,گذراند گذران,گرداند گردان,گشت گرد,گرفت گیر,گریخت گریز,' +
  'گزید گزین,گشود گشای,گفت گوی,گماشت گمار,گنجید گنج,لغزید لغز,ماند مان,نازید ناز,نالید نال,نامید نام,نشست نشین,' +
  'نشاند نشان,نگریست نگر,نوشت نویس,نوشید نوش,نهاد نه,ورزید ورز,یافت یاب';

const PAIRS = VERBS.split(',').map((pair) => pair.split(' ') as [past: string, present: string]);
const PAST = new Set(PAIRS.map(([past]) => past));
const PAST_OF = new Map(PAIRS.map(([past, present]) => [present, past]));

const PERSONS = ['یم', 'ید', 'ند', 'م', 'ی'];
const PRESENT_PERSONS = ['یم', 'ید', 'ند', 'م', 'د'];
const PAST_ENDINGS = ['', ...PERSONS, 'ن', 'ه', 'هاند', 'هایم', 'هاید', 'هام', 'های'];

type Lookup = (bare: string) => string | undefined;
const asPast: Lookup = (bare) => (PAST.has(bare) ? bare : undefined);
const asPresent: Lookup = (bare) => PAST_OF.get(bare);

function withoutEnding(word: string, endings: readonly string[], lookup: Lookup): string | undefined {
  for (const ending of endings) {
    const stem = word.endsWith(ending) ? lookup(word.slice(0, word.length - ending.length)) : undefined;
    if (stem !== undefined) return stem;
  }
  return undefined;
}

/** The one-letter prefix and the glide it takes before ا: بیاورد, نیامد. */
const GLIDE = /^.(?:ی(?=ا))?/;

/** Rule «past»: خریدم, نخریدند, the infinitive خریدن, the participle خریده and the perfect خریده‌اند. */
const past: Lookup = (word) =>
  withoutEnding(word, PAST_ENDINGS, asPast) ??
  (word.startsWith('ن') ? withoutEnding(word.replace(GLIDE, ''), PAST_ENDINGS, asPast) : undefined);

/** Rule «present»: کنند, دهد. Only the endings that nouns seldom share. */
const present: Lookup = (word) => withoutEnding(word, ['یم', 'ید', 'ند', 'د'], asPresent);

/** Rule «subjunctive»: بخرند, بیاورد and the negation نخرند. */
const subjunctive: Lookup = (word) =>
  /^[بن]/.test(word) ? withoutEnding(word.replace(GLIDE, ''), PRESENT_PERSONS, asPresent) : undefined;

/** Rule «continuous», what follows می or نمی: رفتند, روند, خواهم. */
export const continuous: Lookup = (rest) =>
  withoutEnding(rest, ['', ...PERSONS], asPast) ?? withoutEnding(rest, [...PERSONS, 'د'], asPresent);

/** Rule «attached mi»: میخواهد, نمیرفت, written without its half-space. */
const attachedContinuous: Lookup = (word) => {
  const rest = /^ن?می(.{2,})$/.exec(word)?.[1];
  return rest === undefined ? undefined : continuous(rest);
};

/** Rule «preverb»: بازمی‌گردند, برگشته, درنمی‌یابد; the preverb stays with the stem. */
const preverb: Lookup = (word) => {
  const [, particle, rest] = /^(باز|بر|در|فرا|فرو)(.{3,})$/.exec(word) ?? [];
  if (particle === undefined || rest === undefined) return undefined;
  const stem = past(rest) ?? attachedContinuous(rest);
  return stem === undefined ? undefined : particle + stem;
};

/**
 * Past stem of the verb that `word` (folded, without ZWNJ) is a form of, or undefined.
 *
 * @example verbStem('نمیخرند') // 'خرید'
 */
export function verbStem(word: string): string | undefined {
  return past(word) ?? present(word) ?? subjunctive(word) ?? attachedContinuous(word) ?? preverb(word);
}
