import { formatNumber } from '../../lib/persian/number-format.ts';
import { parseNumber, parsePercent } from '../../lib/persian/number-parse.ts';
import type { Problem } from '../../lib/result.ts';

/** What a form's texts say: the numbers understood and what is wrong, by field. An empty text is neither. */
export interface Reading<Field extends string> {
  readonly values: Partial<Readonly<Record<Field, number>>>;
  readonly problems: Partial<Readonly<Record<Field, Problem>>>;
}

/** Reads each text as a bare number or as a percentage, whose sign may be left out. */
export function readTexts<Field extends string>(
  texts: Readonly<Record<Field, string>>,
  kinds: Readonly<Record<Field, 'number' | 'percent'>>,
): Reading<Field> {
  const values: Partial<Record<Field, number>> = {};
  const problems: Partial<Record<Field, Problem>> = {};
  for (const field of Object.keys(kinds) as Field[]) {
    const read = (kinds[field] === 'percent' ? parsePercent : parseNumber)(texts[field]);
    if (read.ok) values[field] = read.value;
    else if (read.problem.code !== 'number.empty') problems[field] = read.problem;
  }
  return { values, problems };
}

/** A number as a reader would type it; «۱٫۲۳۴» would be asked about, «۱/۲۳۴» is not. */
export const numberText = (value: number | ''): string =>
  value === '' ? '' : formatNumber(value, { maxFraction: 20 }).replace(/٫(?=\S{3}$)/, '/');

/** A ratio as a reader would type its percentage, without the sign. */
export const percentText = (ratio: number | ''): string =>
  ratio === '' ? '' : formatNumber(ratio * 100, { maxFraction: 10 });

/** An ambiguous number can be put right by choosing one of its readings. */
export function choicesOf(problem: Problem | undefined): string[] {
  const { decimal, grouped } = problem?.args ?? {};
  return decimal && grouped ? [String(decimal), String(grouped)] : [];
}
