import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { scoreText, shareText, topText } from './say.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

interface Props {
  readonly say: IdealSay;
  readonly study: IdealStudy;
  readonly onSave: () => void;
}

/** Everybody with all scores, best first; the line below the first is drawn. */
export function RankTable({ say, study, onSave }: Props) {
  const top = topText(study);
  const { ranked } = study;
  const unproved = ranked.some(({ stand }) => stand === 'seemsIn' || stand === 'seemsOut');
  return (
    <div>
      <ScrollBox label={say('ideal.ranking')} tall>
        <table>
          <caption>{say('ideal.ranking')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('ideal.place')}</th>
              <th scope="col">{say('ideal.customer')}</th>
              <th scope="col" class="number">
                {say('ideal.score')}
              </th>
              <th scope="col">{say('ideal.stand', { top })}</th>
              <th scope="col" class="number">
                {say('ideal.safe')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((one) => (
              <Row key={one.name} {...{ say, one }} inside={one.place <= study.of.top} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="calculator-note">{say('ideal.rankingNote', { top })}</p>
      {unproved && <p class="calculator-note">{say('ideal.standNote')}</p>}
      <div class="calculator-actions">
        <button type="button" onClick={onSave}>
          {say('ideal.saveList')}
        </button>
      </div>
    </div>
  );
}

interface RowProps {
  readonly say: IdealSay;
  readonly one: IdealStudy['ranked'][number];
  readonly inside: boolean;
}

function Row({ say, one: { name, place, tied, score, stand, safe }, inside }: RowProps) {
  const placeText = formatNumber(place);
  return (
    <tr class={inside ? 'ideal-first' : undefined}>
      <td>
        <FigureValue value={place} text={tied ? say('ideal.tied', { place: placeText }) : placeText} />
      </td>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td class="number">
        <FigureValue value={score} text={scoreText(score)} />
      </td>
      <td>{say(`ideal.stand.${stand}`)}</td>
      <td class="number">
        {safe > 0 ? (
          <FigureValue value={safe} text={safe === 1 ? say('ideal.safeAny') : shareText(safe)} />
        ) : (
          say('ideal.safeNone')
        )}
      </td>
    </tr>
  );
}
