import type { Coefficients } from '../../lib/kano/coefficients.ts';
import type { FeatureResult } from './model.ts';
import { PointsTable } from './PointsTable.tsx';
import { type MapPoint, QuarterMap } from './QuarterMap.tsx';
import { chosenName, coefficientText } from './say.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly idPrefix: string;
  readonly features: readonly FeatureResult[];
  /** Importance of a feature as a ratio, where it was asked. */
  readonly weightOf?: ((name: string) => number | undefined) | undefined;
}

type Shown = FeatureResult & { readonly coefficients: Coefficients };

const HEADS = ['better', 'low', 'high', 'worse', 'low', 'high'] as const;

/** The Better/Worse map with its error bars. */
export function MapFigure({ say, idPrefix, features, weightOf }: Props) {
  const shown = features.filter((feature): feature is Shown => feature.coefficients !== null);
  const title = say('kano-results.map');
  return (
    <QuarterMap
      id={`${idPrefix}-map`}
      file="kano-map"
      say={say}
      title={title}
      note={say(weightOf ? 'kano-results.mapNoteWeights' : 'kano-results.mapNote')}
      text={say('kano-results.mapText', { list: shown.map((feature) => pointText(say, feature)).join('؛ ') })}
      points={shown.map((feature) => ({ ...pointOf(feature), weight: weightOf?.(feature.name) }))}
      end={1}
      xName={say('kano-results.worseAxis')}
      yName={say('kano-results.betterAxis')}
      table={
        <PointsTable
          label={title}
          heads={[
            say('kano-form.feature'),
            say('kano-form.class'),
            ...HEADS.map((head) => say(`kano-results.head.${head}`)),
          ]}
          rows={shown.map(({ name, chosen, coefficients }) => ({
            name,
            category: chosenName(say, chosen),
            values: numbersOf(coefficients),
          }))}
        />
      }
    />
  );
}

function pointOf({ name, chosen, coefficients }: Shown): MapPoint {
  const { better, betterInterval, worse, worseInterval } = coefficients;
  return {
    name,
    category: chosen.category,
    x: { value: Math.abs(worse), low: Math.abs(worseInterval.high), high: Math.abs(worseInterval.low) },
    y: { value: better, ...betterInterval },
  };
}

const pointText = (say: KanoLargeSay, { name, chosen, coefficients }: Shown): string =>
  say('kano-results.mapPoint', {
    name,
    category: chosenName(say, chosen),
    better: coefficientText(coefficients.better),
    worse: coefficientText(Math.abs(coefficients.worse)),
  });

const numbersOf = ({ better, betterInterval, worse, worseInterval }: Coefficients): number[] => [
  better,
  betterInterval.low,
  betterInterval.high,
  worse,
  worseInterval.low,
  worseInterval.high,
];
