import { hydrate } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { BenchField } from '../shared/BenchField.tsx';
import { DataBench } from '../shared/data-input/DataBench.tsx';
import { tellProblem } from '../shared/data-input/words.ts';
import { ownWorker } from '../shared/own-worker.ts';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { AsOfField } from './AsOfField.tsx';
import { SurvivalDetails } from './SurvivalDetails.tsx';
import { SurvivalHeadline } from './SurvivalHeadline.tsx';
import { copiedSentence, sentenceOf } from './say.ts';
import { type SurvivalSettings, survivalFragment, survivalSettings } from './settings.ts';
import type { SurvivalStudy } from './study.ts';
import workerAddress from './survival-worker.ts?worker&url';
import type { SurvivalWords } from './words.ts';

export interface Props {
  readonly words: SurvivalWords;
  readonly example: SurvivalSettings;
  /** What the settings make of the sample. */
  readonly outcome: SurvivalStudy;
  readonly idPrefix: string;
  readonly sampleHref: string;
}

const address = addressOf(survivalFragment);
const openWorker = () => ownWorker(workerAddress);
const FIELDS = ['start', 'end', 'duration', 'status', 'group'] as const;

/** Survival: customers' starts and ends in; curves, medians and the test between groups out. */
export function SurvivalLarge({ words, ...props }: Props) {
  const say = speaker(words);
  return (
    <DataBench
      {...{ say, address, openWorker, ...props }}
      settings={survivalSettings}
      label={say('survival.form')}
      hint={say('survival.hint')}
      placeholder={say('survival.placeholder')}
      fields={FIELDS.map((field) => ({ field, label: say(`survival.${field}`), required: false }))}
      spoken={(study, settings) => sentenceOf(say, study, settings)}
      controls={(view) => (
        <div class="bench-fields">
          <BenchField
            {...{ say, view: view.bench }}
            field="at"
            label={say('survival.at')}
            hint=""
            unit={say(view.outcome.ok ? `survival.${view.outcome.value.unit}` : 'survival.day')}
            echo={() => say('survival.atHint')}
            slider={{
              min: 1,
              max: Math.max(30, view.outcome.ok ? Math.floor(view.outcome.value.all.last) : 730),
              step: 1,
              position: (value) => value,
              text: formatNumber,
            }}
          />
          <AsOfField
            say={say}
            id={`${view.idPrefix}-as-of`}
            day={view.data.choices.asOf}
            onDay={(asOf) => view.choose({ ...view.data.choices, asOf })}
          />
        </div>
      )}
    >
      {(view) => {
        const { outcome, values, busy, idPrefix } = view;
        return (
          <>
            <section class="calculator-result" aria-label={say('survival.result')} aria-busy={busy}>
              {outcome.ok ? (
                <SurvivalHeadline say={say} study={outcome.value} settings={values} />
              ) : (
                <p class="calculator-waiting">{tellProblem(say, outcome.problem)}</p>
              )}
            </section>
            <ActionBar
              say={say}
              sentence={outcome.ok ? copiedSentence(say, outcome.value, values) : undefined}
              restart={view.restart}
            />
            {outcome.ok && <SurvivalDetails {...{ say, idPrefix, settings: values }} study={outcome.value} />}
            <PrintNote say={say} />
          </>
        );
      }}
    </DataBench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<SurvivalLarge {...props} />, root);
