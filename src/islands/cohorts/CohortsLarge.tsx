import { hydrate } from 'preact';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { DataBench } from '../shared/data-input/DataBench.tsx';
import { tellProblem } from '../shared/data-input/words.ts';
import { ownWorker } from '../shared/own-worker.ts';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { CohortDetails } from './CohortDetails.tsx';
import { CohortFields } from './CohortFields.tsx';
import { CohortHeadline } from './CohortHeadline.tsx';
import workerAddress from './cohorts-worker.ts?worker&url';
import { copiedSentence, spokenSentence } from './say.ts';
import { type CohortSettings, cohortFragment, cohortSettings } from './settings.ts';
import type { CohortStudy } from './study.ts';
import type { CohortWords } from './words.ts';

export interface Props {
  readonly words: CohortWords;
  readonly example: CohortSettings;
  /** What the settings make of the sample. */
  readonly outcome: CohortStudy;
  readonly idPrefix: string;
  /** The sample as it stands in the text field. */
  readonly sampleText: string;
  readonly sampleHref: string;
}

const address = addressOf(cohortFragment);
const openWorker = () => ownWorker(workerAddress);

/** The cohorts: a triangle in; heat table, churn by age, survival and the model's projection out. */
export function CohortsLarge({ words, ...props }: Props) {
  const say = speaker(words);
  return (
    <DataBench
      {...{ say, address, openWorker, ...props }}
      typed
      settings={cohortSettings}
      label={say('cohorts.form')}
      hint={say('cohorts.hint')}
      placeholder={say('cohorts.placeholder')}
      fields={[]}
      spoken={(study, settings) => spokenSentence(say, study, settings)}
      controls={(view) => <CohortFields {...{ say, view }} />}
    >
      {(view) => {
        const { outcome, values, busy } = view;
        return (
          <>
            <section class="calculator-result" aria-label={say('cohorts.result')} aria-busy={busy}>
              {outcome.ok ? (
                <CohortHeadline say={say} study={outcome.value} settings={values} />
              ) : (
                <p class="calculator-waiting">{tellProblem(say, outcome.problem)}</p>
              )}
            </section>
            <ActionBar
              say={say}
              sentence={outcome.ok ? copiedSentence(say, outcome.value, values) : undefined}
              restart={view.restart}
            />
            {outcome.ok && <CohortDetails {...{ say, view }} study={outcome.value} />}
            <PrintNote say={say} />
          </>
        );
      }}
    </DataBench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<CohortsLarge {...props} />, root);
