import {
  type KanoMapPoint,
  type KanoMapSize,
  kanoMap,
  type PlacedKanoPoint,
} from '../../lib/chart/kano-map.ts';
import { cutToWidth, textWidth } from '../../lib/chart/text-width.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ClassShape } from './ClassMark.tsx';
import type { FeatureResult } from './model.ts';
import { ScrollBox } from './ScrollBox.tsx';
import { chosenName, coefficientText } from './say.ts';
import type { KanoLargeSay } from './words.ts';

/** Drawn for a phone's width and scaled up: the texts stay readable at both ends. */
const SIZE: KanoMapSize = {
  widthPx: 380,
  heightPx: 320,
  marginPx: { top: 24, right: 12, bottom: 42, left: 34 },
  radiusPx: [5.5, 9],
  labelHeightPx: 17,
};
const FONT_PX = 12;
const LONGEST_PX = 130;

interface Props {
  readonly say: KanoLargeSay;
  readonly idPrefix: string;
  readonly features: readonly FeatureResult[];
  /** Importance of each feature as a ratio, where it was asked. */
  readonly weights?: readonly (number | undefined)[];
}

/** The Better/Worse map with its error bars. */
export function MapFigure({ say, idPrefix, features, weights }: Props) {
  const shown = features.flatMap((feature, index) =>
    feature.coefficients ? [{ feature, weight: weights?.[index] }] : [],
  );
  const map = kanoMap(
    shown.map(({ feature, weight }) => pointOf(feature, weight)),
    SIZE,
  );
  const { plot } = map;
  const [right, below] = [plot.xPx + plot.widthPx, plot.yPx + plot.heightPx];
  return (
    <ChartFigure
      id={`${idPrefix}-map`}
      file="kano-map"
      say={say}
      title={say('kano-results.map')}
      note={say(weights ? 'kano-results.mapNoteWeights' : 'kano-results.mapNote')}
      text={say('kano-results.mapText', {
        list: shown.map(({ feature }) => pointText(say, feature)).join('؛ '),
      })}
      widthPx={SIZE.widthPx}
      heightPx={SIZE.heightPx}
      table={<MapTable say={say} features={shown.map(({ feature }) => feature)} />}
    >
      {map.quarters.map((quarter) => (
        <g key={quarter.category} class={`kano-quarter kano-${quarter.category}`}>
          <rect x={quarter.xPx} y={quarter.yPx} width={quarter.widthPx} height={quarter.heightPx} />
          <text
            x={quarter.xPx === plot.xPx ? plot.xPx + 6 : right - 6}
            y={quarter.yPx === plot.yPx ? plot.yPx + 15 : below - 7}
            direction="rtl"
            text-anchor={quarter.xPx === plot.xPx ? 'end' : 'start'}
          >
            {say(`kano.class.${quarter.category}`)}
          </text>
        </g>
      ))}
      {map.xTicks.map(({ value, px }) => (
        <text key={value} class="chart-tick" x={px} y={below + 15} direction="rtl" text-anchor="middle">
          {formatNumber(value, { maxFraction: 2 })}
        </text>
      ))}
      {map.yTicks.map(({ value, px }) => (
        <text key={value} class="chart-tick" x={plot.xPx - 5} y={px + 4} direction="rtl" text-anchor="start">
          {formatNumber(value, { maxFraction: 2 })}
        </text>
      ))}
      <text class="chart-axis" x={2} y={13} direction="rtl" text-anchor="end">
        {say('kano-results.betterAxis')}
      </text>
      <text class="chart-axis" x={right} y={SIZE.heightPx - 8} direction="rtl" text-anchor="start">
        {say('kano-results.worseAxis')}
      </text>
      {map.points.map((point, index) => (
        <Bars key={point.key} point={point} feature={shown[index]?.feature as FeatureResult} />
      ))}
      {map.points.map((point, index) => (
        <Point
          key={point.key}
          point={point}
          feature={shown[index]?.feature as FeatureResult}
          number={index + 1}
        />
      ))}
    </ChartFigure>
  );
}

function pointOf({ name, coefficients }: FeatureResult, weight: number | undefined): KanoMapPoint {
  const { better, betterInterval, worse, worseInterval } = coefficients as NonNullable<typeof coefficients>;
  return {
    key: name,
    worse: Math.abs(worse),
    better,
    worseInterval: { low: Math.abs(worseInterval.high), high: Math.abs(worseInterval.low) },
    betterInterval,
    labelWidthPx: textWidth(labelOf(name), FONT_PX),
    ...(weight !== undefined && { weight }),
  };
}

const labelOf = (name: string): string => cutToWidth(name, FONT_PX, LONGEST_PX);

function pointText(say: KanoLargeSay, { name, chosen, coefficients }: FeatureResult): string {
  return say('kano-results.mapPoint', {
    name,
    category: chosenName(say, chosen),
    better: coefficientText(coefficients?.better ?? 0),
    worse: coefficientText(Math.abs(coefficients?.worse ?? 0)),
  });
}

interface PointProps {
  readonly point: PlacedKanoPoint;
  readonly feature: FeatureResult;
}

const Bars = ({ point: { worseBar, betterBar }, feature }: PointProps) => (
  <g class={`kano-bars kano-${feature.chosen.category}`}>
    {[worseBar, betterBar].map(({ x1Px, y1Px, x2Px, y2Px }, index) => (
      <line key={index === 0 ? 'worse' : 'better'} x1={x1Px} x2={x2Px} y1={y1Px} y2={y2Px} />
    ))}
  </g>
);

function Point({ point, feature, number }: PointProps & { readonly number: number }) {
  const { xPx, yPx, radiusPx, label } = point;
  return (
    <g class={`kano-point kano-${feature.chosen.category}`}>
      {label?.leader && (
        <line
          class="kano-leader"
          x1={label.leader.x1Px}
          y1={label.leader.y1Px}
          x2={label.leader.x2Px}
          y2={label.leader.y2Px}
        />
      )}
      <ClassShape category={feature.chosen.category} xPx={xPx} yPx={yPx} radiusPx={radiusPx} />
      <text
        class="kano-label"
        x={label ? label.xPx + label.widthPx / 2 : xPx}
        y={label ? label.yPx + label.heightPx / 2 + 4 : yPx - radiusPx - 3}
        direction="rtl"
        text-anchor="middle"
      >
        {label ? labelOf(feature.name) : formatNumber(number)}
      </text>
    </g>
  );
}

interface TableProps {
  readonly say: KanoLargeSay;
  readonly features: readonly FeatureResult[];
}

/** The map's points and error bars as numbers. */
const MapTable = ({ say, features }: TableProps) => (
  <ScrollBox label={say('kano-results.map')}>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('kano-form.feature')}</th>
          <th scope="col">{say('kano-form.class')}</th>
          {(['better', 'low', 'high', 'worse', 'low', 'high'] as const).map((head, index) => (
            <th scope="col" class="number" key={`${head}${index < 3}`}>
              {say(`kano-results.head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {features.map(({ name, chosen, coefficients }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{chosenName(say, chosen)}</td>
            {coefficients &&
              numbersOf(coefficients).map((value, index) => (
                <td class="number" key={`${name}${index}`}>
                  <FigureValue value={value} text={coefficientText(value)} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);

const numbersOf = ({
  better,
  betterInterval,
  worse,
  worseInterval,
}: NonNullable<FeatureResult['coefficients']>) => [
  better,
  betterInterval.low,
  betterInterval.high,
  worse,
  worseInterval.low,
  worseInterval.high,
];
