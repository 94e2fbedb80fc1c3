import { hydrate } from 'preact';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { DataBench } from '../shared/data-input/DataBench.tsx';
import { tellProblem } from '../shared/data-input/words.ts';
import { ownWorker } from '../shared/own-worker.ts';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { ShopDetails } from './ShopDetails.tsx';
import { ShopFields } from './ShopFields.tsx';
import { ShopHeadline } from './ShopHeadline.tsx';
import { copiedSentence, spokenSentence } from './say.ts';
import { type ShopSettings, shopFragment, shopSettings } from './settings.ts';
import workerAddress from './shop-worker.ts?worker&url';
import type { ShopStudy } from './study.ts';
import type { ShopWords } from './words.ts';

export interface Props {
  readonly words: ShopWords;
  readonly example: ShopSettings;
  /** What the settings make of the sample. */
  readonly outcome: ShopStudy;
  readonly idPrefix: string;
  readonly sampleHref: string;
}

const address = addressOf(shopFragment);
const openWorker = () => ownWorker(workerAddress);

/** The shop without contracts: purchases in; the measured window, the chances and their test out. */
export function ShopLarge({ words, ...props }: Props) {
  const say = speaker(words);
  return (
    <DataBench
      {...{ say, address, openWorker, ...props }}
      settings={shopSettings}
      label={say('shop.form')}
      hint={say('shop.hint')}
      placeholder={say('shop.placeholder')}
      fields={[
        { field: 'customer', label: say('shop.customer'), required: true },
        { field: 'date', label: say('shop.date'), required: true },
      ]}
      spoken={(study, settings) => spokenSentence(say, study, settings)}
      controls={(view) => <ShopFields {...{ say, view }} />}
    >
      {(view) => {
        const { outcome, values, busy } = view;
        return (
          <>
            <section class="calculator-result" aria-label={say('shop.result')} aria-busy={busy}>
              {outcome.ok ? (
                <ShopHeadline say={say} study={outcome.value} settings={values} />
              ) : (
                <p class="calculator-waiting">{tellProblem(say, outcome.problem)}</p>
              )}
            </section>
            <ActionBar
              say={say}
              sentence={outcome.ok ? copiedSentence(say, outcome.value, values) : undefined}
              restart={view.restart}
            />
            {outcome.ok && <ShopDetails {...{ say, view }} study={outcome.value} />}
            <PrintNote say={say} />
          </>
        );
      }}
    </DataBench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ShopLarge {...props} />, root);
