import { GROUPS, type Group, QUESTIONS_OF } from './questions.ts';

/** An answer: yes, no, «we don't know», or none yet. */
export const ANSWERS = ['y', 'n', 'u', ''] as const;
export type Answer = (typeof ANSWERS)[number];

/** The answers of one part of the checklist, of one customer or of many. */
export interface GroupShare {
  readonly group: Group;
  readonly yes: number;
  readonly no: number;
  /** «We don't know», which is no «no». */
  readonly unknown: number;
  /** `yes` among `yes` and `no`, 0 to 1; `null` when nothing was answered so. */
  readonly share: number | null;
}

/** What a part says without any norm: nothing seen, all «no», some «yes», all «yes». */
export type Standing = 'unseen' | 'none' | 'part' | 'all';

/**
 * A part's share from its counts.
 *
 * @param counts whole numbers from 0.
 * @example groupShare('influence', { yes: 1, no: 3, unknown: 2 }).share // 0.25
 */
export function groupShare(
  group: Group,
  { yes, no, unknown }: Readonly<Record<'yes' | 'no' | 'unknown', number>>,
): GroupShare {
  const answered = yes + no;
  return { group, yes, no, unknown, share: answered === 0 ? null : yes / answered };
}

/**
 * The four parts of one customer; the shares are never added up into a score.
 *
 * @param answers of question 1 first; what comes after question 13 is not about the customer and not looked at.
 * @see Haven, B. (2007). Marketing's new key metric: Engagement. Forrester.
 * @example profileOf([...'yyun', ...Array(9).fill('')])[0] // { group: 'involvement', yes: 2, no: 1, unknown: 1, share: 0.6666666666666666 }
 */
export const profileOf = (answers: readonly Answer[]): GroupShare[] =>
  GROUPS.map((group) => {
    const given = QUESTIONS_OF[group].map((question) => answers[question - 1]);
    const count = (answer: Answer) => given.filter((one) => one === answer).length;
    return groupShare(group, { yes: count('y'), no: count('n'), unknown: count('u') });
  });

/**
 * How a part stands.
 *
 * @example standingOf({ group: 'intimacy', yes: 0, no: 0, unknown: 1, share: null }) // 'unseen'
 */
export function standingOf({ yes, no }: GroupShare): Standing {
  if (yes + no === 0) return 'unseen';
  return yes === 0 ? 'none' : no === 0 ? 'all' : 'part';
}

/**
 * The part, or the parts, with the smallest share; none when fewer than two have a share or all shares are the same.
 *
 * @example lowestGroups(profileOf([...'yyyynnnnnnnyy'])) // ['interaction']
 */
export function lowestGroups(groups: readonly GroupShare[]): Group[] {
  const seen = groups.filter(({ share }) => share !== null);
  // Compared by cross multiplication, so that equal shares are equal.
  const below = (one: GroupShare, other: GroupShare) =>
    one.yes * (other.yes + other.no) < other.yes * (one.yes + one.no);
  const lowest = seen.filter((one) => seen.every((other) => !below(other, one)));
  return lowest.length === seen.length ? [] : lowest.map(({ group }) => group);
}
