import type { FragmentSpec } from '../../lib/share/fragment.ts';
import { type Answers, isEvidence, NO_ANSWERS } from '../../lib/trust-audit/answers.ts';
import type { List } from '../../lib/trust-audit/checks.ts';
import { isChoices } from '../../lib/trust-audit/code.ts';
import { type Address, addressOf } from '../shared/address.ts';
import { type Choices, choicesOf, FRAGMENT_VERSION, sameChoices, withChoices } from './choices.ts';
import { keep, keptAnswers } from './keep.ts';

const letters = (list: List) => (text: string) => (isChoices(list, text) ? text : undefined);

/** How the address of an audit is read: choices only. */
export const choicesFragment: FragmentSpec<Choices> = {
  version: FRAGMENT_VERSION,
  fields: { winning: letters('winning'), losing: letters('losing') },
};

/** The audit's two places: choices in the fragment, all of it in this browser's storage. A link's choices come first. */
export function auditAddress(): Address<Answers> {
  const link = addressOf(choicesFragment);
  return {
    watch(onState, onProblem) {
      const own = () => {
        const kept = keptAnswers();
        if (!kept || /[#&]v=/.test(location.hash)) return;
        onState(kept);
        // So that the address can be copied at once.
        link.write(choicesOf(kept));
      };
      own();
      addEventListener('hashchange', own);
      const stop = link.watch((choices) => {
        const kept = keptAnswers();
        const answers = withChoices(choices, kept ?? NO_ANSWERS);
        onState(answers);
        if (kept && !sameChoices(choices, choicesOf(kept))) onProblem({ code: 'trust.linkOther' });
        else if (isBare(answers)) onProblem({ code: 'trust.linkBare' });
      }, onProblem);
      return () => {
        removeEventListener('hashchange', own);
        stop();
      };
    },
    write(answers) {
      if (answers !== undefined) keep(answers);
      link.write(answers && choicesOf(answers));
    },
  };
}

/** «Here it is» came without what was here. */
const isBare = (answers: Answers): boolean =>
  Object.values(answers).some(({ choice, evidence }) => choice === 'shown' && !isEvidence(evidence));
