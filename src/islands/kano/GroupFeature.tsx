import { Component } from 'preact';
import { twoPeaks } from '../../lib/kano/segments.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { ChosenMark } from './ClassMark.tsx';
import type { FeatureGroups } from './groups.ts';
import { SharesFigure } from './SharesFigure.tsx';
import { className, coefficientText, pText } from './say.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly id: string;
  readonly feature: FeatureGroups;
  /** Open from the start. */
  readonly shown: boolean;
}

/** One feature in every group: classes, coefficients, shares, and whether chance makes the difference. Made when it is first opened. */
export class GroupFeature extends Component<Props, { seen: boolean }> {
  override state = { seen: this.props.shown };

  override render({ say, feature, shown, ...props }: Props, { seen }: { seen: boolean }) {
    const { verdict } = feature.comparison;
    return (
      <details
        class="kano-group"
        open={shown}
        onToggle={(event) => event.currentTarget.open && this.setState({ seen: true })}
      >
        <summary>
          {feature.name} <span class="kano-verdict">{say(`kano-groups.${verdict}`)}</span>
        </summary>
        {seen && <GroupBody {...{ say, feature }} {...props} />}
      </details>
    );
  }
}

type BodyProps = Omit<Props, 'shown'>;

function GroupBody({ say, id, feature }: BodyProps) {
  const { name, comparison } = feature;
  const answered = comparison.segments.filter(({ n }) => n > 0);
  return (
    <>
      <p>{say(`kano.segments.${comparison.verdict}`)}</p>
      <Warnings {...{ say, feature }} />
      <div class="kano-group-body">
        <ScrollBox label={say('kano-groups.tableOf', { feature: name })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('kano-groups.group')}</th>
                <th scope="col" class="number">
                  {say('kano-results.answers')}
                </th>
                <th scope="col">{say('kano-form.class')}</th>
                <th scope="col" class="number">
                  {say('kano-form.better')}
                </th>
                <th scope="col" class="number">
                  {say('kano-form.worse')}
                </th>
              </tr>
            </thead>
            <tbody>
              {answered.map(({ name: group, n, classification, coefficients }) => (
                <tr key={group}>
                  <th scope="row">
                    <bdi>{group}</bdi>
                  </th>
                  <td class="number">
                    <FigureValue value={n} text={formatNumber(n)} />
                  </td>
                  <td>{classification && <ChosenMark say={say} chosen={classification} />}</td>
                  {(['better', 'worse'] as const).map((key) => (
                    <td class="number" key={key}>
                      {coefficients ? (
                        <WithInterval
                          {...{ say }}
                          value={coefficients[key]}
                          interval={coefficients[`${key}Interval`]}
                        />
                      ) : (
                        '—'
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <SharesFigure
          say={say}
          id={id}
          file="kano-groups"
          title={say('kano-groups.sharesOf', { feature: name })}
          head={say('kano-groups.group')}
          rows={answered}
        />
      </div>
    </>
  );
}

/** The test across the groups, and what makes it or a group's class doubtful. */
function Warnings({ say, feature: { comparison, pooled } }: Pick<Props, 'say' | 'feature'>) {
  const { test, segments } = comparison;
  const peaks = twoPeaks(pooled);
  const lines = [
    ...segments
      .filter(({ small, n }) => small && n > 0)
      .map(({ name, n }) => say('kano.segments.small', { name, count: formatNumber(n) })),
    ...(test && !test.reliable ? [say('kano.segments.smallCells')] : []),
    ...(peaks
      ? [say('kano.segments.twoPeaks', { one: className(say, peaks[0]), other: className(say, peaks[1]) })]
      : []),
  ];
  return (
    <>
      {test && (
        <p class="calculator-note">
          {say('kano-groups.test', {
            chi: formatNumber(test.chiSquare),
            degrees: formatNumber(test.degrees),
            p: pText(test.p),
          })}
        </p>
      )}
      {lines.length > 0 && (
        <ul class="kano-flags">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface IntervalProps {
  readonly say: KanoLargeSay;
  readonly value: number;
  readonly interval: Interval;
}

const WithInterval = ({ say, value, interval: { low, high } }: IntervalProps) => (
  <>
    <FigureValue value={value} text={coefficientText(value)} />{' '}
    <small class="kano-span">
      {say('kano-groups.span', { low: coefficientText(low), high: coefficientText(high) })}
    </small>
  </>
);
