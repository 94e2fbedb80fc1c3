import { ZWNJ } from '../letters.ts';
import { AFTER_BE } from './adverbs.ts';
import { MEASURES, NUMBERS } from './numbers.ts';
import { wordSet } from './pairs.ts';

/** «سه‌ساله», «چندبعدی», «پنج‌گزینه‌ای». */
const numberAdjectives = [...NUMBERS].flatMap((number) =>
  [...MEASURES].map((measure) => compound(number, measure)),
);

/** Words of everyday Persian that the dictionary lacks. */
const MISSING = wordSet(`
نهایی دائمی زائران همزمانی ناهمزمان کدنویسی ترین نامنفی پست‌تر یواش‌تر بعدتر پیش‌تر رایج‌تر اینجا آنجا همینجا همانجا هرجا مشتری‌مدار مشتری‌مداری مؤلفه کوتاه‌مدت بلندمدت میان‌مدت درازمدت پیش‌تر علیهم‌السلام آنکه اینکه آن‌که این‌که روزبه‌روز تک‌به‌تک دهان‌به‌دهان خودبه‌خود
پیش‌فرض پیش‌نمایش بازخورد بازتعریف اوست شماست ماست توست اینجاست آنجاست کجاست چیزهاست چراست اینهاست همین‌جاست
همشان نگهش نگهشان نگهم نگهت نگهتان نگهمان آن‌هاست این‌هاست همین‌هاست همان‌هاست یکدیگرند همین‌ها همان‌ها آن‌ها این‌ها هرچه هرچند
`);

const PRESENT_STEMS =
  'سپار سنج رنج پذیر چسب گسل ستا پا رس پیوند سپر نواز گریز پرهیز آزما شمار انگار پندار'.split(' ');
const PERSONS = 'م ی د یم ید ند'.split(' ');

/** «می‌سپارند», «نمی‌سنجد». */
const missingVerbs = PRESENT_STEMS.filter((stem) => !stem.endsWith('ا')).flatMap((stem) =>
  ['می', 'نمی'].flatMap((prefix) => PERSONS.map((person) => prefix + ZWNJ + stem + person)),
);

/** Words the house adds to the dictionary before an editor's own list. */
export const HOUSE_WORDS: readonly string[] = [
  ...MISSING,
  ...numberAdjectives,
  ...missingVerbs,
  ...[...AFTER_BE].map((adverb) => `به${ZWNJ}${adverb}`),
];

function compound(first: string, second: string): string {
  return /[ادذرزژو]$/.test(first) ? first + second : first + ZWNJ + second;
}
