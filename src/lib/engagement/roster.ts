import { fail, ok, type Problem, type Result } from '../result.ts';
import { quantile } from '../stats/quantile.ts';
import { type Ends, endsOf, type Ranked } from './ends.ts';
import { type Answer, type GroupShare, groupShare, lowestGroups, profileOf } from './profile.ts';
import {
  CUSTOMER_QUESTIONS,
  GROUPS,
  type Group,
  type Measure,
  measureOf,
  QUESTIONS_OF,
  type Thresholds,
} from './questions.ts';
import type { Customer, CustomerTable, Entry } from './table.ts';
import { WARNINGS, type Warning, type WarningKind, warningOf } from './warnings.ts';

/** One question over all customers. */
export interface QuestionTally {
  readonly question: number;
  /** How its column was read; `none`: there is no such column. */
  readonly reading: 'words' | 'measured' | 'none';
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Of the numbers in a measured column; a candidate for the threshold. */
  readonly median: number | null;
}

/** How many customers have 0, 1, 2, … «yes» in a part, and how many have no answer in it. */
export interface Distribution {
  readonly group: Group;
  readonly counts: readonly number[];
  readonly unseen: number;
}

export interface CustomerWarning extends Warning {
  readonly name: string;
}

export interface Roster {
  readonly customers: number;
  readonly groups: readonly GroupShare[];
  readonly lowest: readonly Group[];
  readonly distribution: readonly Distribution[];
  readonly questions: readonly QuestionTally[];
  readonly ends: readonly Ends[];
  /** The weightiest kinds first, within «fell» the deepest fall first; at most as many as asked for. */
  readonly warnings: readonly CustomerWarning[];
  readonly warned: Readonly<Record<WarningKind, number>>;
}

/** A customer with numbers turned into answers. */
export interface Judged {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly groups: readonly GroupShare[];
  readonly warning: Warning | undefined;
}

/**
 * A number as the answer to its question: more than the threshold is «yes»; without a threshold it says nothing.
 *
 * @example answerOf(3, 3) // 'n'
 * @example answerOf(3, null) // 'u'
 * @example answerOf('y', null) // 'y'
 */
export const answerOf = (entry: Entry, threshold: number | null): Answer =>
  typeof entry !== 'number' ? entry : threshold === null ? 'u' : entry > threshold ? 'y' : 'n';

/** Each customer's answers, parts and warning, in the order of the table. */
export const judge = ({ customers }: CustomerTable, thresholds: Thresholds): Judged[] =>
  customers.map((customer) => {
    const answers = customer.entries.map((entry, index) => {
      const measure = measureOf(index + 1);
      return answerOf(entry, measure ? thresholds[measure] : null);
    });
    const groups = profileOf(answers);
    return { name: customer.name, answers, groups, warning: warningOf(customer, answers) };
  });

/**
 * All that a list of customers says, part by part; nothing is added up over parts.
 *
 * @param most warnings listed by name.
 * @returns `engagement.nobody` without customers, `engagement.noAnswers` when no question of anybody is answered.
 */
export function rosterOf(
  table: CustomerTable,
  thresholds: Thresholds,
  most: number,
): Result<Roster, Problem<'engagement.nobody' | 'engagement.noAnswers'>> {
  if (table.customers.length === 0) return fail('engagement.nobody');
  const judged = judge(table, thresholds);
  const groups = GROUPS.map((group, index) => total(group, judged, index));
  if (groups.every(({ share }) => share === null)) return fail('engagement.noAnswers');
  const warnings = warningsOf(judged);
  return ok({
    customers: judged.length,
    groups,
    lowest: lowestGroups(groups),
    distribution: GROUPS.map((group, index) => distributionOf(group, judged, index)),
    questions: CUSTOMER_QUESTIONS.map((question) => tallyOf(question, judged, table)),
    ends: GROUPS.map((group, index) => endsOf(group, judged.map(rankedIn(index)))),
    warnings: warnings.slice(0, most),
    warned: Object.fromEntries(
      WARNINGS.map((kind) => [kind, warnings.filter((one) => one.kind === kind).length]),
    ) as Record<WarningKind, number>,
  });
}

const rankedIn =
  (index: number) =>
  ({ name, groups }: Judged): Ranked => {
    const { yes = 0, no = 0 } = groups[index] ?? {};
    return { name, yes, answered: yes + no };
  };

function total(group: Group, judged: readonly Judged[], index: number): GroupShare {
  const sum = (field: 'yes' | 'no' | 'unknown') =>
    judged.reduce((count, { groups }) => count + (groups[index]?.[field] ?? 0), 0);
  return groupShare(group, { yes: sum('yes'), no: sum('no'), unknown: sum('unknown') });
}

function distributionOf(group: Group, judged: readonly Judged[], index: number): Distribution {
  const counts = Array.from({ length: QUESTIONS_OF[group].length + 1 }, () => 0);
  let unseen = 0;
  for (const { groups } of judged) {
    const { yes = 0, share = null } = groups[index] ?? {};
    if (share === null) unseen += 1;
    else counts[yes] = (counts[yes] ?? 0) + 1;
  }
  return { group, counts, unseen };
}

function tallyOf(question: number, judged: readonly Judged[], table: CustomerTable): QuestionTally {
  const count = (answer: Answer) => judged.filter(({ answers }) => answers[question - 1] === answer).length;
  const measure = measureOf(question);
  const measured = measure !== undefined && table.measured.includes(measure);
  return {
    question,
    reading: !table.asked.includes(question) ? 'none' : measured ? 'measured' : 'words',
    yes: count('y'),
    no: count('n'),
    unknown: count('u'),
    median: measured ? medianOf(table.customers, measure) : null,
  };
}

function medianOf(customers: readonly Customer[], measure: Measure): number | null {
  const place = CUSTOMER_QUESTIONS.findIndex((question) => measureOf(question) === measure);
  const numbers = customers.map(({ entries }) => entries[place]).filter((one) => typeof one === 'number');
  return numbers.length === 0
    ? null
    : quantile(
        numbers.sort((a, b) => a - b),
        0.5,
      );
}

function warningsOf(judged: readonly Judged[]): CustomerWarning[] {
  const depth = ({ fall }: Warning) => (fall ? fall.now / fall.before : 1);
  return judged
    .flatMap(({ name, warning }) => (warning ? [{ name, ...warning }] : []))
    .sort((a, b) => WARNINGS.indexOf(a.kind) - WARNINGS.indexOf(b.kind) || depth(a) - depth(b));
}
