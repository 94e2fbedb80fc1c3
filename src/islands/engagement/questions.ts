import { type Measure, measureOf } from '../../lib/engagement/questions.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { PageSay } from './words.ts';

/** The firm's own X of a question as text, or the letter itself while it is not set. */
export type XText = (measure: Measure) => string;

export const xOf =
  (thresholds: Readonly<Record<Measure, number | null | '' | undefined>>): XText =>
  (measure) => {
    const value = thresholds[measure];
    return typeof value === 'number' ? formatNumber(value, { maxFraction: 2 }) : 'X';
  };

/** A question of the checklist as it is asked, with its number. */
export function questionText(say: PageSay, question: number, x: XText): string {
  const measure = measureOf(question);
  return say('engagement-form.numbered', {
    number: formatNumber(question),
    question: say(`engagement-form.q${question}` as 'engagement-form.q2', { x: measure ? x(measure) : '' }),
  });
}
