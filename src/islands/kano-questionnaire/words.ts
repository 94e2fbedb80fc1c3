import type { RespondentWords } from '../../lib/kano/respondent-page.ts';
import type { QuestionnaireWords } from '../../lib/kano/wording.ts';
import type { Say, Strings } from '../shared/words.ts';

/** What can be wrong with features, answers and sentences. */
type ProblemWords = Readonly<
  Record<
    | `kano.features.${'empty' | 'tooMany' | 'tooLong' | 'twice'}`
    | `kano.wording.${'empty' | 'twice'}`
    | 'kano.sentence.same',
    string
  >
>;

/** All that the builder says and that its questionnaires are made of. */
export type BuilderWords = Strings<typeof import('../../ui/kano-builder.fa.json')> &
  QuestionnaireWords &
  RespondentWords &
  ProblemWords;

export type BuilderSay = Say<BuilderWords>;
