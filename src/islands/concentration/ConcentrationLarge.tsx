import { hydrate } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { BenchField, type Slider } from '../shared/BenchField.tsx';
import { DataBench } from '../shared/data-input/DataBench.tsx';
import { tellProblem } from '../shared/data-input/words.ts';
import { ownWorker } from '../shared/own-worker.ts';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { ConcentrationDetails } from './ConcentrationDetails.tsx';
import workerAddress from './concentration-worker.ts?worker&url';
import { ProfitMain, SalesMain } from './MainFigures.tsx';
import { Said } from './Said.tsx';
import { copiedSentence, sayingsOf, spokenSentence } from './say-large.ts';
import { type ConcentrationSettings, concentrationFragment, concentrationSettings } from './settings.ts';
import type { ConcentrationStudy } from './study.ts';
import type { ConcentrationDetailSay, ConcentrationDetailWords } from './words.ts';

export interface Props {
  readonly words: ConcentrationDetailWords;
  readonly example: ConcentrationSettings;
  /** What the settings make of the sample. */
  readonly outcome: ConcentrationStudy;
  readonly idPrefix: string;
  readonly sampleHref: string;
}

const address = addressOf(concentrationFragment);
const openWorker = () => ownWorker(workerAddress);

const slider: Slider = { min: 1, max: 99, step: 1, position: (part) => part * 100, text: formatNumber };

/** Concentration: customers with sales, profit or both in; the curves, the shares and the names out. */
export function ConcentrationLarge({ words, ...props }: Props) {
  const say = speaker(words);
  return (
    <DataBench
      {...{ say, address, openWorker, ...props }}
      settings={concentrationSettings}
      label={say('concentration.form')}
      hint={say('concentration-details.hint')}
      placeholder={say('concentration-details.placeholder')}
      fields={[
        { field: 'customer', label: say('concentration-details.customer'), required: false },
        { field: 'sales', label: say('concentration.sales'), required: false },
        { field: 'profit', label: say('concentration.profit'), required: false },
      ]}
      spoken={(study, settings) => spokenSentence(say, study, settings)}
      controls={({ bench }) => (
        <div class="bench-fields">
          {(['top', 'target'] as const).map((field) => (
            <BenchField
              key={field}
              {...{ say, field, slider }}
              view={bench}
              label={say(`concentration-details.${field}`)}
              hint=""
              unit={say('bench.percent')}
              echo={() => say(`concentration-details.${field}Hint`)}
            />
          ))}
        </div>
      )}
    >
      {({ outcome, values, busy, idPrefix, restart, saveList }) => (
        <>
          <section
            class="calculator-result"
            aria-label={say('concentration-details.result')}
            aria-busy={busy}
          >
            {outcome.ok ? (
              <Headline say={say} study={outcome.value} settings={values} />
            ) : (
              <p class="calculator-waiting">{tellProblem(say, outcome.problem)}</p>
            )}
          </section>
          <ActionBar
            say={say}
            sentence={outcome.ok ? copiedSentence(say, outcome.value, values) : undefined}
            restart={restart}
          />
          {outcome.ok && (
            <ConcentrationDetails
              {...{ say, idPrefix, settings: values }}
              study={outcome.value}
              onSave={() => saveList('concentration-customers')}
            />
          )}
          <PrintNote say={say} />
        </>
      )}
    </DataBench>
  );
}

interface HeadlineProps {
  readonly say: ConcentrationDetailSay;
  readonly study: ConcentrationStudy;
  readonly settings: ConcentrationSettings;
}

const Headline = ({ say, study, settings }: HeadlineProps) => (
  <>
    <div>
      {sayingsOf(say, study, settings).map((saying, index) => (
        <p class={index === 0 ? 'calculator-sentence' : undefined} key={saying.key}>
          <Said say={say} saying={saying} />
        </p>
      ))}
    </div>
    {study.sales ? (
      <SalesMain {...{ say, settings }} facts={study.sales} />
    ) : (
      study.profit && <ProfitMain {...{ say, settings }} facts={study.profit} />
    )}
  </>
);

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ConcentrationLarge {...props} />, root);
