import type { ColumnPlan, FeatureColumns } from '../../lib/kano/import/columns.ts';
import { tidyName } from '../../lib/kano/name.ts';

/** What a reader may say of a column. */
export const ROLES = [
  'none',
  'respondent',
  'group',
  'feature',
  'functional',
  'dysfunctional',
  'importance',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles a plan gives to so many columns. */
export function rolesOf(plan: ColumnPlan | null, columns: number): Role[] {
  const roles = Array<Role>(columns).fill('none');
  const put = (column: number | null, role: Role) => {
    if (column !== null) roles[column] = role;
  };
  if (!plan) return roles;
  put(plan.respondent, 'respondent');
  put(plan.group, 'group');
  for (const places of plan.layout === 'wide' ? plan.features : [plan]) {
    put(places.functional, 'functional');
    put(places.dysfunctional, 'dysfunctional');
    put(places.importance, 'importance');
  }
  if (plan.layout === 'long') put(plan.feature, 'feature');
  return roles;
}

/**
 * The plan that roles make: with a column of features one row an answer, else one row a person, whose first column of
 * presence goes with the first of absence and so on.
 *
 * @param name what to call a feature whose columns have no heading.
 * @returns `undefined` while something is missing or does not pair up.
 */
export function planOf(
  roles: readonly Role[],
  headings: readonly string[],
  name: (number: number) => string,
): ColumnPlan | undefined {
  const all = (role: Role) => roles.flatMap((one, column) => (one === role ? [column] : []));
  const first = (role: Role) => all(role)[0] ?? null;
  const [functional, dysfunctional, importance] = [
    all('functional'),
    all('dysfunctional'),
    all('importance'),
  ];
  if (functional.length === 0 || functional.length !== dysfunctional.length) return undefined;
  const feature = first('feature');
  if (feature !== null) return longPlan(feature);
  if (importance.length !== 0 && importance.length !== functional.length) return undefined;
  const features = functional.map(
    (column, index): FeatureColumns => ({
      name: tidyName(headings[column] ?? '') || name(index + 1),
      functional: column,
      dysfunctional: dysfunctional[index] as number,
      importance: importance[index] ?? null,
    }),
  );
  return { layout: 'wide', respondent: first('respondent'), group: first('group'), features };

  function longPlan(column: number): ColumnPlan | undefined {
    const respondent = first('respondent');
    if (respondent === null || functional.length > 1) return undefined;
    const [presence, absence] = [functional[0] as number, dysfunctional[0] as number];
    const rest = { importance: first('importance'), group: first('group') };
    return {
      layout: 'long',
      respondent,
      feature: column,
      functional: presence,
      dysfunctional: absence,
      ...rest,
    };
  }
}
