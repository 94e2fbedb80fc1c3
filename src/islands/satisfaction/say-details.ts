import { formatNumber, formatPercent, formatSigned } from '../../lib/persian/number-format.ts';
import { decimalsOfInterval } from '../../lib/stats/precision.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import type { Side } from './examples.ts';
import type { SatisfactionOutcome, Scored } from './model.ts';
import { pointsText, spokenScore } from './say.ts';
import type { SatisfactionSay } from './words.ts';

/** A score and its bounds: points for net promoter scores, percentages for satisfaction. */
export function scoreTexts(
  { measure }: Pick<SatisfactionOutcome, 'measure'>,
  { score, interval }: Pick<Scored, 'score' | 'interval'>,
  alone = false,
): { readonly score: string; readonly low: string; readonly high: string } {
  const options = { maxFraction: decimalsOfInterval(interval), alone };
  const text = (ratio: number) =>
    measure === 'nps' ? pointsText(ratio, interval) : formatPercent(ratio, options);
  return { score: text(score), low: text(interval.low), high: text(interval.high) };
}

/** A change in points, with its sign. */
export const changeText = (ratio: number, interval: Interval): string =>
  formatSigned(100 * ratio, { maxFraction: decimalsOfInterval(interval) });

/** A change and its bounds in points. */
export const changeTexts = ({ difference, interval }: { difference: number; interval: Interval }) => ({
  difference: changeText(difference, interval),
  low: changeText(interval.low, interval),
  high: changeText(interval.high, interval),
});

const capital = <Text extends string>(text: Text) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<Text>;

/** What two waves allow to be said, plainly; empty without a second. */
export function verdictText(say: SatisfactionSay, outcome: SatisfactionOutcome): string {
  if (outcome.measure === 'csat')
    return outcome.change ? say(`satisfaction.csat${capital(outcome.change.verdict)}`) : '';
  const verdict = outcome.change?.verdict;
  // Only a second test could make it borderline, and there is none.
  if (verdict === undefined || verdict === 'mayHaveFallen' || verdict === 'mayHaveRisen') return '';
  return say(`satisfaction.nps${capital(verdict)}`);
}

/** The scores there are, the newest last. */
export const wavesOf = ({ first, second }: SatisfactionOutcome): readonly (readonly [Side, Scored])[] => [
  ['First', first],
  ...(second ? [['Second', second] as const] : []),
];

/** The wave the result speaks of first of all. */
export const newestOf = ({ first, second }: SatisfactionOutcome): Scored => second ?? first;

/** The result for a screen reader. */
export function spokenSentence(say: SatisfactionSay, outcome: SatisfactionOutcome): string {
  const newest = newestOf(outcome);
  const score =
    outcome.measure === 'nps'
      ? spokenScore(say, newest)
      : say('satisfaction.csatSpoken', scoreTexts(outcome, newest));
  return [score, verdictText(say, outcome)].filter(Boolean).join(' ');
}

function newestSentence(say: SatisfactionSay, outcome: SatisfactionOutcome): string {
  const texts = scoreTexts(outcome, newestOf(outcome));
  if (outcome.measure === 'nps') {
    const { classes, answers } = outcome.second ?? outcome.first;
    return say('satisfaction.npsCopy', {
      ...texts,
      positive: formatNumber(classes.positive.count),
      neutral: formatNumber(classes.neutral.count),
      negative: formatNumber(classes.negative.count),
      answers: formatNumber(answers),
    });
  }
  const { satisfied, answers } = outcome.second ?? outcome.first;
  return say('satisfaction.csatCopy', {
    ...texts,
    satisfied: formatNumber(satisfied),
    answers: formatNumber(answers),
    from: formatNumber(outcome.of.threshold),
    scale: formatNumber(Number(outcome.of.scale)),
  });
}

/** The change with its interval and the method's name; empty without a second wave. */
export function changeSentence(say: SatisfactionSay, { measure, change }: SatisfactionOutcome): string {
  if (!change) return '';
  const texts = changeTexts(change);
  return measure === 'nps'
    ? say('satisfaction.differenceNps', texts)
    : say('satisfaction.differenceCsat', texts);
}

/** The result for a letter or a report. */
export function copiedSentence(say: SatisfactionSay, outcome: SatisfactionOutcome): string {
  const before = outcome.second
    ? say('satisfaction.copyBefore', { score: scoreTexts(outcome, outcome.first).score })
    : '';
  const parts = [
    newestSentence(say, outcome),
    before,
    changeSentence(say, outcome),
    verdictText(say, outcome),
  ];
  return parts.filter(Boolean).join(' ');
}
