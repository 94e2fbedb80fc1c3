import { formatNumber } from '../../lib/persian/number-format.ts';
import { criterionKey, MAX_CRITERIA, tidyCriterion } from '../../lib/profile/criteria.ts';
import type { SoughtCriterion } from '../../lib/profile/match.ts';
import { SCALES, type Scale } from '../../lib/profile/scores.ts';
import { checkWeights } from '../../lib/profile/weights.ts';
import type { Problem } from '../../lib/result.ts';
import type { Settings } from '../shared/data-input/DataBench.tsx';
import { type Reading, readTexts } from '../shared/texts.ts';
import { SAMPLE_CRITERIA } from './sample.ts';

export const GAPS = ['keep', 'aside'] as const;
export const SCALE_NAMES = Object.keys(SCALES) as readonly Scale[];
export const MAX_TOP = 30;

export interface IdealSettings {
  readonly criteria: readonly SoughtCriterion[];
  readonly scale: Scale;
  /** What becomes of customers with missing scores. */
  readonly gaps: (typeof GAPS)[number];
  /** How many count as the first. */
  readonly top: number;
}

/** `count`, `scale`, `gaps`, `top`, and for each place from 0 `name0`, `weight0`, `column0`. */
export type IdealTyped = Readonly<Record<string, string>>;

/** What a reader typed of one criterion. */
export interface TypedCriterion {
  readonly name: string;
  readonly weight: string;
  /** The heading it was known by before it was renamed. */
  readonly column: string;
}

export const idealExample: IdealSettings = {
  criteria: SAMPLE_CRITERIA.map((one) => ({ ...one, column: one.name })),
  scale: 'five',
  gaps: 'keep',
  top: 10,
};

/** The criteria of a form, one after the other. */
export const criteriaOf = (typed: IdealTyped): TypedCriterion[] =>
  Array.from({ length: Number(typed['count']) }, (_, at) => ({
    name: typed[`name${at}`] ?? '',
    weight: typed[`weight${at}`] ?? '',
    column: typed[`column${at}`] ?? '',
  }));

/** The same as texts of a form; places beyond them are empty. */
export function typedCriteria(criteria: readonly TypedCriterion[]): IdealTyped {
  const empty: TypedCriterion = { name: '', weight: '', column: '' };
  const places = Array.from({ length: MAX_CRITERIA }, (_, at) => {
    const { name, weight, column } = criteria[at] ?? empty;
    return { [`name${at}`]: name, [`weight${at}`]: weight, [`column${at}`]: column };
  });
  return Object.assign({ count: String(Math.min(MAX_CRITERIA, criteria.length)) }, ...places);
}

function read(typed: IdealTyped): Reading<string> {
  const criteria = criteriaOf(typed);
  const texts = Object.fromEntries(criteria.map(({ weight }, at) => [`weight${at}`, weight]));
  const all = { ...texts, top: typed['top'] ?? '' };
  const kinds = Object.fromEntries(Object.keys(all).map((key) => [key, 'number' as const]));
  const { values, problems } = readTexts<string>(all, kinds);
  const found: Record<string, Problem> = { ...namesProblems(criteria), ...(problems as typeof found) };
  const weights = criteria.map((_, at) => values[`weight${at}`]);
  // An empty or unreadable weight is not judged, but the others are.
  const judged = checkWeights(weights.map((weight) => weight ?? 1));
  for (const { index, problem } of judged) found[`weight${index}`] ??= problem;
  const { top } = values;
  if (top !== undefined && !(Number.isInteger(top) && top >= 1 && top <= MAX_TOP))
    found['top'] = { code: 'ideal.topWrong', args: { most: formatNumber(MAX_TOP) } };
  return { values, problems: found };
}

function namesProblems(criteria: readonly TypedCriterion[]): Record<string, Problem> {
  const keys = criteria.map(({ name }) => criterionKey(tidyCriterion(name)));
  return Object.fromEntries(
    keys.flatMap((key, at) => {
      if (key === '') return [[`name${at}`, { code: 'ideal.nameMissing' }]];
      return keys.indexOf(key) < at ? [[`name${at}`, { code: 'ideal.nameTwice' }]] : [];
    }),
  );
}

export const idealSettings: Settings<IdealSettings, IdealTyped> = {
  typedOf: ({ criteria, scale, gaps, top }) => ({
    ...typedCriteria(criteria.map((one) => ({ ...one, weight: formatNumber(one.weight) }))),
    scale,
    gaps,
    top: formatNumber(top),
  }),
  read,
  valuesOf(typed, { values }) {
    const criteria = criteriaOf(typed).flatMap(({ name, column }, at) => {
      const weight = values[`weight${at}`];
      return weight === undefined ? [] : [{ name: tidyCriterion(name), column, weight }];
    });
    const { top } = values;
    if (top === undefined || criteria.length === 0 || criteria.length < Number(typed['count']))
      return undefined;
    return {
      ...{ criteria, top },
      scale: SCALE_NAMES.find((name) => name === typed['scale']) ?? 'five',
      gaps: GAPS.find((name) => name === typed['gaps']) ?? 'keep',
    };
  },
};
