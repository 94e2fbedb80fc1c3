import type { ComponentChildren } from 'preact';
import { type KanoMapSize, kanoMap, type PlacedKanoPoint } from '../../lib/chart/kano-map.ts';
import { cutToWidth, textWidth } from '../../lib/chart/text-width.ts';
import type { Category } from '../../lib/kano/categories.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { ClassShape } from './ClassMark.tsx';
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

interface Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A feature on a map; both spans on the map's own scale from 0. */
export interface MapPoint {
  readonly name: string;
  readonly category: Category;
  /** To the right: how much absence displeases. */
  readonly x: Span;
  /** Upward: how much presence pleases. */
  readonly y: Span;
  readonly weight?: number | undefined;
}

interface Props {
  readonly say: KanoLargeSay;
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly points: readonly MapPoint[];
  /** Where both scales end; they begin at 0. */
  readonly end: number;
  readonly xName: string;
  readonly yName: string;
  readonly table: ComponentChildren;
}

/** Four quarters with the literature's corners, features with error bars, labels that keep apart. */
export function QuarterMap({ points, end, xName, yName, ...figure }: Props) {
  const map = kanoMap(
    points.map(({ name, x, y, weight }) => ({
      key: name,
      worse: ratio(x.value, end),
      better: ratio(y.value, end),
      worseInterval: { low: ratio(x.low, end), high: ratio(x.high, end) },
      betterInterval: { low: ratio(y.low, end), high: ratio(y.high, end) },
      labelWidthPx: textWidth(labelOf(name), FONT_PX),
      ...(weight !== undefined && { weight }),
    })),
    SIZE,
  );
  const { plot } = map;
  const [right, below] = [plot.xPx + plot.widthPx, plot.yPx + plot.heightPx];
  const tick = (value: number) => formatNumber(value * end, { maxFraction: 2 });
  return (
    <ChartFigure {...figure} widthPx={SIZE.widthPx} heightPx={SIZE.heightPx}>
      {map.quarters.map((quarter) => (
        <g key={quarter.category} class={`kano-quarter kano-${quarter.category}`}>
          <rect x={quarter.xPx} y={quarter.yPx} width={quarter.widthPx} height={quarter.heightPx} />
          <text
            x={quarter.xPx === plot.xPx ? plot.xPx + 6 : right - 6}
            y={quarter.yPx === plot.yPx ? plot.yPx + 15 : below - 7}
            direction="rtl"
            text-anchor={quarter.xPx === plot.xPx ? 'end' : 'start'}
          >
            {figure.say(`kano.class.${quarter.category}`)}
          </text>
        </g>
      ))}
      {map.xTicks.map(({ value, px }) => (
        <text key={value} class="chart-tick" x={px} y={below + 15} direction="rtl" text-anchor="middle">
          {tick(value)}
        </text>
      ))}
      {map.yTicks.map(({ value, px }) => (
        <text key={value} class="chart-tick" x={plot.xPx - 5} y={px + 4} direction="rtl" text-anchor="start">
          {tick(value)}
        </text>
      ))}
      <text class="chart-axis" x={2} y={13} direction="rtl" text-anchor="end">
        {yName}
      </text>
      <text class="chart-axis" x={right} y={SIZE.heightPx - 8} direction="rtl" text-anchor="start">
        {xName}
      </text>
      {map.points.map((point, index) => (
        <Bars key={point.key} point={point} category={points[index]?.category ?? 'I'} />
      ))}
      {map.points.map((point, index) => (
        <Point key={point.key} point={point} category={points[index]?.category ?? 'I'} number={index + 1} />
      ))}
    </ChartFigure>
  );
}

/** What lies beyond the square stands at its edge. */
const ratio = (value: number, end: number): number => Math.min(1, Math.max(0, value / end));

const labelOf = (name: string): string => cutToWidth(name, FONT_PX, LONGEST_PX);

interface PointProps {
  readonly point: PlacedKanoPoint;
  readonly category: Category;
}

const Bars = ({ point: { worseBar, betterBar }, category }: PointProps) => (
  <g class={`kano-bars kano-${category}`}>
    {[worseBar, betterBar].map(({ x1Px, y1Px, x2Px, y2Px }, index) => (
      <line key={index === 0 ? 'worse' : 'better'} x1={x1Px} x2={x2Px} y1={y1Px} y2={y2Px} />
    ))}
  </g>
);

function Point({ point, category, number }: PointProps & { readonly number: number }) {
  const { key, xPx, yPx, radiusPx, label } = point;
  return (
    <g class={`kano-point kano-${category}`}>
      {label?.leader && (
        <line
          class="kano-leader"
          x1={label.leader.x1Px}
          y1={label.leader.y1Px}
          x2={label.leader.x2Px}
          y2={label.leader.y2Px}
        />
      )}
      <ClassShape category={category} xPx={xPx} yPx={yPx} radiusPx={radiusPx} />
      <text
        class="kano-label"
        x={label ? label.xPx + label.widthPx / 2 : xPx}
        y={label ? label.yPx + label.heightPx / 2 + 4 : yPx - radiusPx - 3}
        direction="rtl"
        text-anchor="middle"
      >
        {label ? labelOf(key) : formatNumber(number)}
      </text>
    </g>
  );
}
