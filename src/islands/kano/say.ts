import type { Category } from '../../lib/kano/categories.ts';
import { type Classification, RULES } from '../../lib/kano/classify.ts';
import { joinList } from '../../lib/persian/list.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import type { FeatureResult, Outcome, Study } from './model.ts';
import type { KanoLargeSay, KanoSay } from './words.ts';

/** A coefficient with two decimals, as the literature prints it. */
export const coefficientText = (value: number): string =>
  formatNumber(value, { maxFraction: 2, minFraction: 2 });

/** A share within a sentence, whole percents. */
export const percentIn = (ratio: number): string => formatPercent(ratio, { maxFraction: 0, alone: false });

/** A probability that is an estimate, and never a certainty. */
export const sureText = (say: KanoLargeSay, ratio: number): string =>
  ratio > SURE
    ? say('kano-results.moreThan', { share: percentIn(SURE) })
    : say('kano-results.about', { share: percentIn(ratio) });

const SURE = 0.99;

export const className = (say: KanoSay, category: Category): string => say(`kano.class.${category}`);

/** The class a rule chose, by name: «الزامی», or «میان جذاب و بی‌تفاوت». */
export function chosenName(say: KanoSay, { category, other, reason }: Classification): string {
  if (reason !== 'mixed' || other === null) return className(say, category);
  return say('kano.class.mixed', { one: className(say, category), other: className(say, other) });
}

/** Why the rule chose so. */
export function reasonText(say: KanoSay, { reason, other }: Classification): string {
  return say(`kano.reason.${reason}`, other === null ? {} : { other: className(say, other) });
}

/** Whether the four rules agree, and if not, what the others say. */
export function rulesText(say: KanoSay, { classes }: Study, chosen: Classification): string {
  if (classes.agree) return say('kano.rulesAgree');
  const mine = chosenName(say, chosen);
  const others = RULES.map((rule) => classes.byRule[rule])
    .map((other) => ({ rule: say(`kano.rule.${other.rule}`), name: chosenName(say, other) }))
    .filter(({ name }) => name !== mine)
    .map(({ rule, name }) => say('kano-form.byRule', { rule, name }));
  return say('kano.rulesDisagree', { list: joinList(others) });
}

/** p to two digits, never as zero. */
export const pText = (p: number): string =>
  p < 0.001 ? formatNumber(0.001, { maxFraction: 3 }) : formatNumber(p, { maxFraction: p < 0.1 ? 3 : 2 });

/** The result for a screen reader. */
export const spokenFeature = (say: KanoSay, { name, chosen }: FeatureResult): string =>
  say('kano-form.spoken', {
    feature: name,
    rule: say(`kano.rule.${chosen.rule}`),
    category: chosenName(say, chosen),
  });

/** The result for a letter or a report. */
export function copiedSentence(say: KanoLargeSay, { features, order, rule }: Outcome): string {
  const list = order.map(({ index }, place) => {
    const { name, chosen, coefficients, n } = features[index] as FeatureResult;
    const told = {
      place: formatNumber(place + 1),
      name,
      category: chosenName(say, chosen),
      n: formatNumber(n),
    };
    if (!coefficients) return say('kano-results.copyPlain', told);
    const { better, worse } = coefficients;
    return say('kano-results.copyItem', {
      ...told,
      better: coefficientText(better),
      worse: coefficientText(worse),
    });
  });
  return say('kano-results.copy', { rule: say(`kano.rule.${rule}`), list: list.join('\n') });
}

/** The classes of all features for a screen reader: the order, or how many there are when they are many. */
export function spokenOutcome(say: KanoLargeSay, { features, order, rule }: Outcome): string {
  const named = order.slice(0, MOST_SPOKEN).map(({ index }) => {
    const { name, chosen } = features[index] as FeatureResult;
    return say('kano-results.spokenItem', { name, category: chosenName(say, chosen) });
  });
  return say('kano-results.spoken', { rule: say(`kano.rule.${rule}`), list: joinList(named) });
}

const MOST_SPOKEN = 5;
