import { type FeatureProblemCode, featuresFromText } from '../../lib/kano/features.ts';
import {
  checkSentences,
  makeQuestionnaire,
  type Questionnaire,
  type QuestionnaireDraft,
} from '../../lib/kano/questionnaire.ts';
import { checkWording, type QuestionnaireWords, wordingOf } from '../../lib/kano/wording.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { parseNumber } from '../../lib/persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import type { TypedQuestionnaire } from './examples.ts';

export type BuilderField = 'features' | 'groups' | 'seed' | `own${number}`;

/** What the builder's fields say. */
export interface Reading {
  readonly problems: Partial<Readonly<Record<BuilderField, Problem>>>;
  /** `undefined` while there are no features or a field is wrong. */
  readonly draft: QuestionnaireDraft | undefined;
}

/** A questionnaire as it is shown. */
export interface Made {
  readonly questionnaire: Questionnaire;
  /** The same with no sentence rewritten. */
  readonly plain: Questionnaire;
  /** Two sentences that were rewritten into one: to be put right before anything is handed out. */
  readonly problem: Problem | undefined;
}

export const MAX_SEED = 999_999;
/** More choices than this fill a screen of their own. */
const MAX_GROUPS = 12;

/** Reads the fields; an empty field is neither a questionnaire nor a mistake. */
export function readTyped(typed: TypedQuestionnaire, words: QuestionnaireWords): Reading {
  const features = featuresFromText(typed.features);
  const groups = groupsFromText(typed.groups);
  const seed = seedFrom(typed);
  const wording = typed.wording === 'own' ? (typed.own as unknown as QuestionnaireDraft['wording']) : null;
  const problems = {
    ...(!features.ok && features.problem.code !== 'kano.features.empty' && { features: features.problem }),
    ...(!groups.ok && { groups: groups.problem }),
    ...(!seed.ok && { seed: seed.problem }),
    ...(wording && ownProblem(wording)),
  };
  if (!features.ok || !groups.ok || !seed.ok || Object.keys(problems).length > 0)
    return { problems, draft: undefined };
  const { product, importance, edits } = typed;
  const answers = wording ?? wordingOf(typed.wording as 'A', words);
  const asked = { features: features.value, groups: groups.value, seed: seed.value };
  return { problems, draft: { product, importance, edits, wording: answers, ...asked } };
}

/** The questionnaire of a draft, with its sentences and without. */
export function make(draft: QuestionnaireDraft, words: QuestionnaireWords): Made {
  const questionnaire = makeQuestionnaire(draft, words);
  const plain = makeQuestionnaire({ ...draft, edits: {} }, words);
  return { questionnaire, plain, problem: checkSentences(questionnaire) };
}

/** How many questions one person answers. */
export const countQuestions = ({ features, group }: Questionnaire): number =>
  features.reduce((sum, { importance }) => sum + (importance === null ? 2 : 3), group ? 1 : 0);

type GroupProblemCode = FeatureProblemCode | 'kano-builder.groupsFew' | 'kano-builder.groupsMany';

/** Groups are written as features are, and nobody has to write any. */
function groupsFromText(text: string): Result<readonly string[], Problem<GroupProblemCode>> {
  const names = featuresFromText(text);
  if (!names.ok && names.problem.code === 'kano.features.empty') return ok([]);
  const many = names.ok ? names.value.length > MAX_GROUPS : names.problem.code === 'kano.features.tooMany';
  if (many) return fail('kano-builder.groupsMany', { most: formatNumber(MAX_GROUPS) });
  return names.ok && names.value.length === 1 ? fail('kano-builder.groupsFew') : names;
}

function seedFrom({ shuffle, seed }: TypedQuestionnaire): Result<number | null> {
  if (!shuffle || seed.trim() === '') return ok(null);
  const read = parseNumber(seed);
  const fits = read.ok && Number.isInteger(read.value) && read.value >= 1 && read.value <= MAX_SEED;
  return fits ? read : fail('kano-builder.seedWrong', { most: formatNumber(MAX_SEED) });
}

/** The problem of five own answers, at the answer it concerns. */
function ownProblem(wording: readonly string[]): Partial<Record<BuilderField, Problem>> {
  const problem = checkWording(wording);
  if (!problem) return {};
  const { number, other } = problem.args as { number?: string; other?: string };
  const place = wording.findIndex((_, index) => formatNumber(index + 1) === (number ?? other));
  return { [`own${place + 1}`]: problem };
}
