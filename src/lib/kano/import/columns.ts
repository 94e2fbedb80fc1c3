import { formatNumber } from '../../persian/number-format.ts';
import { fail, ok, type Problem, type Result } from '../../result.ts';
import { unguard } from '../../table/csv-write.ts';
import { MAX_FEATURES, nameKey } from '../name.ts';
import { type AnswerRole, type Heading, readHeading } from './headings.ts';

/** Where the answers to one feature stand, by number of column. */
export interface FeatureColumns {
  readonly name: string;
  readonly functional: number;
  readonly dysfunctional: number;
  readonly importance: number | null;
}

/** One row a person: two columns a feature. */
export interface WidePlan {
  readonly layout: 'wide';
  readonly respondent: number | null;
  readonly group: number | null;
  readonly features: readonly FeatureColumns[];
}

/** One row a person and feature. */
export interface LongPlan {
  readonly layout: 'long';
  readonly respondent: number;
  readonly feature: number;
  readonly functional: number;
  readonly dysfunctional: number;
  readonly importance: number | null;
  readonly group: number | null;
}

/** What each column of a table means; made from the headings, or by a person who says it column by column. */
export type ColumnPlan = WidePlan | LongPlan;

export type ColumnProblemCode =
  | 'kano.import.noColumns'
  | 'kano.import.noRespondent'
  | 'kano.import.halfPair'
  | 'kano.import.columnTwice'
  | 'kano.import.tooManyFeatures';

/** The exact heading a questionnaire gave one of its columns. */
export interface KnownColumn {
  readonly heading: string;
  readonly means: Heading;
}

/**
 * Finds out from the headings which column holds what: «ویژگی | اگر باشد» pairs or whole questions (one row a person), or
 * the columns پاسخ‌دهنده، ویژگی، باشد، نباشد (one row an answer). Columns that say nothing known are passed over.
 *
 * @param headings first row of the table.
 * @param known headings of the survey's own questionnaire, which win.
 * @returns the plan; `kano.import.noColumns` when no column holds answers, `noRespondent` when rows of one person cannot be put
 * together, `halfPair` or `columnTwice` with the `feature`, `tooManyFeatures` with `most`.
 * @example planColumns(['گروه', 'اقساط | اگر باشد', 'اقساط | اگر نباشد']) // ok({ layout: 'wide', respondent: null, group: 0, features: [{ name: 'اقساط', functional: 1, dysfunctional: 2, importance: null }] })
 */
export function planColumns(
  headings: readonly string[],
  known: readonly KnownColumn[] = [],
): Result<ColumnPlan, Problem<ColumnProblemCode>> {
  const own = new Map(known.map(({ heading, means }) => [nameKey(heading), means]));
  const read = headings.map(unguard).map((heading) => own.get(nameKey(heading)) ?? readHeading(heading));
  const find = (kind: Heading['kind']) => nullable(read.findIndex((heading) => heading?.kind === kind));
  return longPlan(find) ?? widePlan(read, find);
}

type Find = (kind: Heading['kind']) => number | null;

const nullable = (index: number): number | null => (index < 0 ? null : index);

function longPlan(find: Find): Result<LongPlan, Problem<ColumnProblemCode>> | undefined {
  const [feature, functional, dysfunctional] = [find('feature'), find('functional'), find('dysfunctional')];
  if (feature === null || functional === null || dysfunctional === null) return undefined;
  const respondent = find('respondent');
  if (respondent === null) return fail('kano.import.noRespondent');
  const plan = { layout: 'long', respondent, feature, functional, dysfunctional } as const;
  return ok({ ...plan, importance: find('importance'), group: find('group') });
}

function widePlan(
  read: readonly (Heading | undefined)[],
  find: Find,
): Result<WidePlan, Problem<ColumnProblemCode>> {
  const found = new Map<string, { name: string } & Partial<Record<AnswerRole, number>>>();
  for (const [column, heading] of read.entries()) {
    if (heading?.kind !== 'answers') continue;
    const { feature, role } = heading;
    const columns = found.get(nameKey(feature)) ?? { name: feature };
    if (columns[role] !== undefined) return fail('kano.import.columnTwice', { feature: columns.name });
    columns[role] = column;
    found.set(nameKey(feature), columns);
  }
  const features: FeatureColumns[] = [];
  for (const { name, functional, dysfunctional, importance } of found.values()) {
    if (functional === undefined || dysfunctional === undefined)
      return fail('kano.import.halfPair', { feature: name });
    features.push({ name, functional, dysfunctional, importance: importance ?? null });
  }
  if (features.length === 0) return fail('kano.import.noColumns');
  if (features.length > MAX_FEATURES)
    return fail('kano.import.tooManyFeatures', { most: formatNumber(MAX_FEATURES) });
  return ok({ layout: 'wide', respondent: find('respondent'), group: find('group'), features });
}
