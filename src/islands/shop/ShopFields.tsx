import { formatNumber } from '../../lib/persian/number-format.ts';
import { BenchField, type Slider } from '../shared/BenchField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import type { DataBenchView } from '../shared/data-input/DataBench.tsx';
import { MODELS, type ShopSettings, type ShopTyped } from './settings.ts';
import type { ShopStudy } from './study.ts';
import type { ShopSay } from './words.ts';

export type ShopView = DataBenchView<ShopSettings, ShopTyped, ShopStudy>;

/** Most shops find their window within a year; longer ones can be typed. */
const slider = (most: number): Slider => ({
  min: 1,
  max: most,
  step: 1,
  position: (value) => value,
  text: formatNumber,
});

/** The window with its slider, the horizon and the model. */
export const ShopFields = ({ say, view }: { readonly say: ShopSay; readonly view: ShopView }) => (
  <>
    <div class="bench-fields">
      <BenchField
        {...{ say, view: view.bench }}
        field="window"
        label={say('shop.window')}
        hint=""
        unit={say('shop.day')}
        echo={() => say('shop.windowHint')}
        slider={slider(365)}
      />
      <BenchField
        {...{ say, view: view.bench }}
        field="horizon"
        label={say('shop.horizon')}
        hint=""
        unit={say('shop.day')}
        echo={() => say('shop.horizonHint')}
        slider={slider(365)}
      />
    </div>
    <div>
      <ChoiceField
        name="model"
        label={say('shop.model')}
        options={MODELS.map((value) => ({ value, label: say(`shop.${value}`) }))}
        value={view.bench.typed.model as (typeof MODELS)[number]}
        firstValue={view.bench.first.model as (typeof MODELS)[number]}
        ready={view.bench.ready}
        onValue={(model) => view.change({ model })}
      />
      {view.values.model === 'bg' && <p class="calculator-note">{say('shop.modelNote')}</p>}
    </div>
  </>
);
