import { CLASSES, type RecommendationClass } from '../../lib/loyalty/net-promoter.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { BenchView, Typed } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import type { PromoterSay } from './words.ts';

interface Props<Texts extends Typed<Texts>> {
  readonly say: PromoterSay;
  readonly view: BenchView<Texts, unknown>;
  /** Where the form keeps the count of a class. */
  readonly fieldOf: (name: RecommendationClass) => keyof Texts & string;
  readonly optional?: boolean;
}

/** The answers of one wave, by class. */
export const PromoterFields = <Texts extends Typed<Texts>>({
  say,
  view,
  fieldOf,
  optional = false,
}: Props<Texts>) => (
  <>
    {CLASSES.map((name) => (
      <BenchField
        key={name}
        {...{ view, say, optional }}
        field={fieldOf(name)}
        label={say(`satisfaction.${name}`)}
        hint={say(`satisfaction.${name}Hint`)}
        unit={say('bench.people')}
        echo={formatNumber}
      />
    ))}
  </>
);
