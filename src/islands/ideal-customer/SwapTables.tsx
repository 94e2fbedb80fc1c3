import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Neighbours, Stir } from '../../lib/profile/swaps.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { namesText, shareText } from './say.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

interface Props {
  readonly say: IdealSay;
  readonly study: IdealStudy;
}

/** What each weight does alone, a fifth down and a fifth up. */
export function StirTable({ say, study }: Props) {
  const of = (criterion: number, direction: Stir['direction']) =>
    study.stirs.find((one) => one.criterion === criterion && one.direction === direction);
  const isStrongest = (criterion: number) => study.strongest.some((one) => one.criterion === criterion);
  return (
    <div>
      <ScrollBox label={say('ideal.stirTitle')}>
        <table class="ideal-swaps">
          <caption>{say('ideal.stirTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('ideal.criterionHead')}</th>
              <th scope="col">{say('ideal.lower')}</th>
              <th scope="col">{say('ideal.higher')}</th>
            </tr>
          </thead>
          <tbody>
            {study.counted.map(({ name }, at) => (
              <tr key={name} class={isStrongest(at) ? 'bench-given' : undefined}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {(['down', 'up'] as const).map((direction) => (
                  <td key={direction}>
                    <StirCell {...{ say, study }} stir={of(at, direction)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="calculator-note">{say('ideal.stirNote')}</p>
    </div>
  );
}

function StirCell({ say, study, stir }: Props & { readonly stir: Stir | undefined }) {
  if (!stir || stir.entered.length + stir.left.length + stir.turned === 0)
    return <>{say('ideal.stirNone')}</>;
  const names = (indexes: readonly number[]) =>
    namesText(
      say,
      indexes.map((index) => study.ranked[index]?.name ?? ''),
    );
  return (
    <>
      {stir.left.length > 0 && (
        <span class="ideal-line">{say('ideal.stirOut', { names: names(stir.left) })}</span>
      )}
      {stir.entered.length > 0 && (
        <span class="ideal-line">{say('ideal.stirIn', { names: names(stir.entered) })}</span>
      )}
      {stir.turned > 0 && (
        <span class="ideal-line">{say('ideal.stirTurned', { turned: formatNumber(stir.turned) })}</span>
      )}
    </>
  );
}

/** From the first place to the one below the last of the first: what would turn two neighbours round. */
export const NeighbourTable = ({ say, study }: Props) =>
  study.neighbours.length === 0 ? null : (
    <div>
      <ScrollBox label={say('ideal.neighboursTitle')}>
        <table class="ideal-swaps">
          <caption>{say('ideal.neighboursTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('ideal.pair')}</th>
              <th scope="col">{say('ideal.single')}</th>
              <th scope="col" class="number">
                {say('ideal.together')}
              </th>
            </tr>
          </thead>
          <tbody>
            {study.neighbours.map((pair) => (
              <tr key={pair.upper}>
                <th scope="row">
                  {say('ideal.pairOf', {
                    upper: `\u2068${study.ranked[pair.upper]?.name}\u2069`,
                    lower: `\u2068${study.ranked[pair.lower]?.name}\u2069`,
                  })}
                </th>
                <td>{singleText(say, study, pair)}</td>
                <td class="number">
                  {pair.tied || pair.safe === 1 ? (
                    say('ideal.safeNone')
                  ) : (
                    <FigureValue
                      value={pair.safe}
                      text={say('ideal.togetherFrom', { share: shareText(pair.safe, false) })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="calculator-note">{say('ideal.neighboursNote')}</p>
    </div>
  );

function singleText(say: IdealSay, { counted }: IdealStudy, { tied, single }: Neighbours): string {
  if (tied) return say('ideal.pairTied');
  if (!single) return say('ideal.singleNone');
  return say('ideal.singleChange', {
    name: counted[single.criterion]?.name ?? '',
    change: shareText(Math.abs(single.change), false),
    direction: say(single.change > 0 ? 'ideal.up' : 'ideal.down'),
  });
}
