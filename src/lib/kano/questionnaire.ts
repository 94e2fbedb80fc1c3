import { fill } from '../fill.ts';
import type { Problem } from '../result.ts';
import type { Wording } from './answers.ts';
import type { KnownColumn } from './import/columns.ts';
import type { AnswerRole } from './import/headings.ts';
import { nameKey, tidyName } from './name.ts';
import { shuffled } from './shuffle.ts';
import type { QuestionnaireWords } from './wording.ts';

/** What somebody decides about a questionnaire. */
export interface QuestionnaireDraft {
  /** «فروشگاه ما»; empty for «این محصول». */
  readonly product: string;
  /** Names that passed `checkFeatures`. */
  readonly features: readonly string[];
  readonly wording: Wording;
  /** Whether self-stated importance, 1 to 9, is asked too. */
  readonly importance: boolean;
  /** Groups a respondent can choose from; without any the question is not asked. */
  readonly groups: readonly string[];
  /** Orders the features; `null` keeps the order of entry. */
  readonly seed: number | null;
  /** Sentences that were rewritten, by {@link sentenceId}; an empty one means the sentence as we make it. */
  readonly edits: Readonly<Record<string, string>>;
}

/** The questions about one feature; they stand together, presence first. */
export interface FeatureQuestions {
  readonly feature: string;
  readonly functional: string;
  readonly dysfunctional: string;
  readonly importance: string | null;
}

export interface Questionnaire {
  readonly intro: string;
  readonly wording: Wording;
  /** In the order they are asked. */
  readonly features: readonly FeatureQuestions[];
  readonly group: { readonly question: string; readonly names: readonly string[] } | null;
}

/** Under which name a rewritten sentence is kept; without a feature for the introduction and the group question. */
export const sentenceId = (part: AnswerRole | 'intro' | 'group', feature = ''): string =>
  feature === '' ? part : `${part}:${nameKey(feature)}`;

/**
 * The questionnaire a draft makes: for each feature «اگر … «…» داشته باشد، چه احساسی دارید؟» and its opposite. Guillemets keep the
 * feature's name as it is, whatever its number or ending. Every sentence can be replaced.
 */
export function makeQuestionnaire(draft: QuestionnaireDraft, words: QuestionnaireWords): Questionnaire {
  const product = tidyName(draft.product) || words['kanoQuestionnaire.product'];
  const edited = (id: string, sentence: string) => draft.edits[id]?.trim() || sentence;
  const ask = (role: AnswerRole, feature: string) =>
    edited(sentenceId(role, feature), fill(words[`kanoQuestionnaire.${role}`], { product, feature }));
  const questions = (feature: string): FeatureQuestions => ({
    feature,
    functional: ask('functional', feature),
    dysfunctional: ask('dysfunctional', feature),
    importance: draft.importance ? ask('importance', feature) : null,
  });
  const order = draft.seed === null ? draft.features : shuffled(draft.features, draft.seed);
  const question = edited(sentenceId('group'), words['kanoQuestionnaire.group']);
  return {
    intro: edited(sentenceId('intro'), words['kanoQuestionnaire.intro']),
    wording: draft.wording,
    features: order.map(questions),
    group: draft.groups.length > 0 ? { question, names: draft.groups } : null,
  };
}

/** The first feature whose two questions were edited into the same sentence, as a problem with `feature`. */
export function checkSentences({ features }: Questionnaire): Problem<'kano.sentence.same'> | undefined {
  const same = features.find(
    ({ functional, dysfunctional }) => nameKey(functional) === nameKey(dysfunctional),
  );
  return same && { code: 'kano.sentence.same', args: { feature: same.feature } };
}

/** The whole sentences of a questionnaire as headings: a web form's export names its columns by them. */
export function questionColumns({ features, group }: Questionnaire): KnownColumn[] {
  const columns = features.flatMap((questions) =>
    (['functional', 'dysfunctional', 'importance'] as const).flatMap((role): KnownColumn[] => {
      const heading = questions[role];
      return heading === null
        ? []
        : [{ heading, means: { kind: 'answers', feature: questions.feature, role } }];
    }),
  );
  return group ? [...columns, { heading: group.question, means: { kind: 'group' } }] : columns;
}
