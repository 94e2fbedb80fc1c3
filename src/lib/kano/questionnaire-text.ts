import { fill } from '../fill.ts';
import { toPersianDigits } from '../persian/digits.ts';
import { IMPORTANCE_SCALE } from './importance.ts';
import type { FeatureQuestions, Questionnaire } from './questionnaire.ts';
import type { QuestionnaireWords } from './wording.ts';

/**
 * The empty answer table of a questionnaire: its headings, one row a person to be filled in below. `planColumns` understands
 * them without help.
 */
export function templateRows({ features, group }: Questionnaire, words: QuestionnaireWords): string[][] {
  const heading = (feature: string, role: 'Functional' | 'Dysfunctional' | 'Importance') =>
    `${feature} | ${words[`kanoQuestionnaire.column${role}`]}`;
  const answers = features.flatMap(({ feature, importance }) => [
    heading(feature, 'Functional'),
    heading(feature, 'Dysfunctional'),
    ...(importance === null ? [] : [heading(feature, 'Importance')]),
  ]);
  const groups = group ? [words['kanoQuestionnaire.columnGroup']] : [];
  return [[words['kanoQuestionnaire.columnRespondent'], ...groups, ...answers]];
}

/** The questionnaire as plain text, question by question with its answers below: to be pasted into a web form's editor. */
export function webFormText(questionnaire: Questionnaire, words: QuestionnaireWords): string {
  const { intro, features, group, wording } = questionnaire;
  const blocks = features.flatMap((questions) => blocksOf(questions, wording, words));
  const all = group ? [...blocks, [group.question, ...group.names]] : blocks;
  const numbered = all.map(([question, ...answers], index) =>
    [`${toPersianDigits(String(index + 1))}. ${question}`, ...answers].join('\n'),
  );
  return `${[intro, ...numbered].join('\n\n')}\n`;
}

function blocksOf(
  questions: FeatureQuestions,
  wording: readonly string[],
  words: QuestionnaireWords,
): string[][] {
  const { functional, dysfunctional, importance } = questions;
  const pair = [
    [functional, ...wording],
    [dysfunctional, ...wording],
  ];
  return importance === null ? pair : [...pair, [importance, scaleText(words)]];
}

function scaleText(words: QuestionnaireWords): string {
  const [low, high] = [IMPORTANCE_SCALE[0], IMPORTANCE_SCALE.at(-1)].map((end) =>
    toPersianDigits(String(end)),
  );
  return fill(words['kanoQuestionnaire.scaleAsText'], {
    low: low ?? '',
    lowMeaning: words['kanoQuestionnaire.scaleLow'],
    high: high ?? '',
    highMeaning: words['kanoQuestionnaire.scaleHigh'],
  });
}
