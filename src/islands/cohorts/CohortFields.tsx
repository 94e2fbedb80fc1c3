import { BenchField } from '../shared/BenchField.tsx';
import type { DataBenchView } from '../shared/data-input/DataBench.tsx';
import type { CohortSettings, CohortTyped } from './settings.ts';
import type { CohortStudy } from './study.ts';
import type { CohortSay } from './words.ts';

export type CohortView = DataBenchView<CohortSettings, CohortTyped, CohortStudy>;

const FIELDS = [
  { field: 'horizon', unit: 'period' },
  { field: 'discount', unit: 'percent' },
  { field: 'held', unit: 'period' },
] as const;

/** How far to look, what money costs and how the model is tested. */
export const CohortFields = ({ say, view }: { readonly say: CohortSay; readonly view: CohortView }) => (
  <div class="bench-fields lab-three">
    {FIELDS.map(({ field, unit }) => (
      <BenchField
        key={field}
        {...{ say, view: view.bench, field }}
        label={say(`cohorts.${field}`)}
        hint=""
        unit={say(`cohorts.${unit}`)}
        echo={() => say(`cohorts.${field}Hint`)}
      />
    ))}
  </div>
);
