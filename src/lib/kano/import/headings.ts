import { foldLoose } from '../../persian/fold.ts';
import { answerKey } from '../answer-key.ts';
import { tidyName } from '../name.ts';

/** What a column of answers holds about a feature. */
export type AnswerRole = 'functional' | 'dysfunctional' | 'importance';

/** What the heading of a column says: answers about one named feature, answers about the row's feature, or something else. */
export type Heading =
  | { readonly kind: 'answers'; readonly feature: string; readonly role: AnswerRole }
  | { readonly kind: AnswerRole | 'feature' | 'respondent' | 'group' };

const ROLES = meanings<AnswerRole>({
  functional: 'اگر باشد|باشد|اگر داشته باشد|داشته باشد|بودن|کارکردی|پرسش وجود|functional|present|positive',
  dysfunctional:
    'اگر نباشد|نباشد|اگر نداشته باشد|نداشته باشد|نبودن|ناکارکردی|پرسش نبود|dysfunctional|absent|negative',
  importance: 'اهمیت|importance',
});

const OTHERS = meanings<'feature' | 'respondent' | 'group'>({
  feature: 'ویژگی|feature|attribute|requirement',
  respondent: 'پاسخ‌دهنده|شناسه|کد پاسخ‌دهنده|شماره پاسخ‌دهنده|respondent|respondent id|id',
  group: 'گروه|بخش|segment|group|cohort',
});

function meanings<Kind extends string>(words: Readonly<Record<Kind, string>>): ReadonlyMap<string, Kind> {
  const kinds = Object.keys(words) as Kind[];
  return new Map(kinds.flatMap((kind) => words[kind].split('|').map((word) => [answerKey(word), kind])));
}

/** «تحویل سریع | اگر باشد», «F1_functional», «Delivery (functional)»: the role after the last separator. */
const ROLE_AFTER = /^(.+)[|_:/–—([-]\s*([^|_:/–—()[\]-]+)[)\]]?$/u;
/** «تحویل سریع اگر باشد»: no separator, but the words are plain. */
const CLAUSE_AFTER = /^(.+)\s(اگر\s(?:داشته باشد|نداشته باشد|باشد|نباشد))$/u;
/** «اگر باشد: تحویل سریع», «functional_F1». */
const ROLE_BEFORE = /^([^|_:/–—()[\]-]+)[|_:/–—-](.+)$/u;
/** A question about a feature in guillemets, as the workshop's questionnaire asks it. */
const QUESTION = /^[^«»]*«([^«»]+)»([^«»]*)$/u;

/**
 * What the heading of a column means, or `undefined` when it says nothing we know.
 *
 * @example readHeading('تحویل سریع | اگر نباشد') // { kind: 'answers', feature: 'تحویل سریع', role: 'dysfunctional' }
 * @example readHeading('اگر فروشگاه «تحویل سریع» داشته باشد، چه احساسی دارید؟') // { kind: 'answers', feature: 'تحویل سریع', role: 'functional' }
 * @example readHeading('پاسخ‌دهنده') // { kind: 'respondent' }
 */
export function readHeading(text: string): Heading | undefined {
  const alone = answerKey(text);
  const kind = ROLES.get(alone) ?? OTHERS.get(alone);
  if (kind) return { kind };
  return inQuestion(text) ?? inParts(tidyName(text));
}

function inQuestion(text: string): Heading | undefined {
  const [, feature, rest] = text.match(QUESTION) ?? [];
  const role = rest === undefined ? undefined : roleIn(foldLoose(rest));
  return feature && role ? answers(feature, role) : undefined;
}

function roleIn(rest: string): AnswerRole | undefined {
  if (/نداشته باشد|نباشد/u.test(rest)) return 'dysfunctional';
  if (/داشته باشد|باشد/u.test(rest)) return 'functional';
  return /مهم|اهمیت/u.test(rest) ? 'importance' : undefined;
}

function inParts(text: string): Heading | undefined {
  const after = text.match(ROLE_AFTER) ?? text.match(CLAUSE_AFTER);
  const role = ROLES.get(answerKey(after?.[2] ?? ''));
  if (after?.[1] && role) return answers(after[1], role);
  const before = text.match(ROLE_BEFORE);
  const leading = ROLES.get(answerKey(before?.[1] ?? ''));
  return before?.[2] && leading ? answers(before[2], leading) : undefined;
}

function answers(feature: string, role: AnswerRole): Heading | undefined {
  const name = tidyName(feature);
  return name === '' ? undefined : { kind: 'answers', feature: name, role };
}
