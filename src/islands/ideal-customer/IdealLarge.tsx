import { hydrate } from 'preact';
import { ActionBar } from '../shared/ActionBar.tsx';
import { DataBench } from '../shared/data-input/DataBench.tsx';
import { tellProblem } from '../shared/data-input/words.ts';
import { ownWorker } from '../shared/own-worker.ts';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { idealAddress } from './address.ts';
import { CriteriaFields } from './CriteriaFields.tsx';
import { IdealDetails } from './IdealDetails.tsx';
import { IdealHeadline } from './IdealHeadline.tsx';
import workerAddress from './ideal-worker.ts?worker&url';
import { copiedSentence, sentenceOf } from './say.ts';
import { type IdealSettings, idealSettings } from './settings.ts';
import type { IdealStudy } from './study.ts';
import type { IdealWords } from './words.ts';

export interface Props {
  readonly words: IdealWords;
  readonly example: IdealSettings;
  /** What the settings make of the sample. */
  readonly outcome: IdealStudy;
  readonly idPrefix: string;
  /** The sample as it stands in the text field. */
  readonly sampleText: string;
  readonly sampleHref: string;
}

const address = idealAddress();
const openWorker = () => ownWorker(workerAddress);

/** The ideal customer: criteria, weights and scores in; a ranking out, and how firmly it stands. */
export function IdealLarge({ words, ...props }: Props) {
  const say = speaker(words);
  return (
    <DataBench
      {...{ say, address, openWorker, ...props }}
      typed
      settings={idealSettings}
      label={say('ideal.form')}
      hint={say('ideal.hint')}
      placeholder={say('ideal.placeholder')}
      fields={[]}
      spoken={(study) => sentenceOf(say, study)}
      controls={(view) => <CriteriaFields {...{ say, view }} />}
    >
      {(view) => {
        const { outcome, busy } = view;
        return (
          <>
            <section class="calculator-result" aria-label={say('ideal.result')} aria-busy={busy}>
              {outcome.ok ? (
                <IdealHeadline say={say} study={outcome.value} />
              ) : (
                <p class="calculator-waiting">{tellProblem(say, outcome.problem)}</p>
              )}
            </section>
            <ActionBar
              say={say}
              sentence={outcome.ok ? copiedSentence(say, outcome.value) : undefined}
              restart={view.restart}
            />
            {outcome.ok && <IdealDetails {...{ say, view }} study={outcome.value} />}
            <PrintNote say={say} />
          </>
        );
      }}
    </DataBench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<IdealLarge {...props} />, root);
