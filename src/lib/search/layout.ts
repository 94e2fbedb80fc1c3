/**
 * The same keys on the Persian (ISIRI 9147) and the US layout. On the older Windows layout M writes ئ and \ writes پ;
 * {@link persianTyped} offers both readings.
 */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,";
const PERSIAN = 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو';

const TO_PERSIAN = new Map([...LATIN].map((key, place) => [key, PERSIAN[place] ?? key]));
const TO_LATIN = new Map([...PERSIAN].map((letter, place) => [letter, LATIN[place] ?? letter]));

const replaceAll = (text: string, table: ReadonlyMap<string, string>) =>
  [...text].map((character) => table.get(character) ?? character).join('');

/**
 * What the keys of a Latin-looking text write on a Persian keyboard, the likelier layout first.
 *
 * @example persianTyped('kvo vdca') // ['نرخ ریزش']
 */
export function persianTyped(text: string): string[] {
  const lower = text.toLowerCase();
  const standard = replaceAll(lower, TO_PERSIAN);
  const older = replaceAll(lower.replaceAll('m', 'ئ').replaceAll('\\', 'پ'), TO_PERSIAN);
  return older === standard ? [standard] : [standard, older];
}

const SWAPPED = new Map([...TO_PERSIAN, ...TO_LATIN]);

/**
 * Each letter as the other layout has it on its key; twice gives the text again. Persian needs two bytes a letter in
 * UTF-8 and its keys one, so that swapped words make a smaller file.
 *
 * @example swapLayouts('نرخ CRM') // 'kvo CRM'
 */
export const swapLayouts = (text: string): string => replaceAll(text, SWAPPED);

/**
 * What the keys of a Persian text write on a Latin keyboard.
 *
 * @example latinTyped('زاعقد') // 'churn'
 */
export const latinTyped = (text: string): string => replaceAll(text, TO_LATIN);
