import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { scoreText } from './say.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

interface Props {
  readonly say: IdealSay;
  readonly study: IdealStudy;
  readonly members: IdealStudy['ranked'];
}

/** The chart's numbers: what each criterion adds to each of the first. */
export const ContributionTable = ({ say, study, members }: Props) => (
  <ScrollBox label={say('calculator.chartData')}>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('ideal.customer')}</th>
          {study.counted.map(({ name }) => (
            <th scope="col" class="number" key={name}>
              {name}
            </th>
          ))}
          <th scope="col" class="number">
            {say('ideal.score')}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ name, parts, score }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {[...parts, score].map((value, at) => (
              <td class="number" key={at}>
                <FigureValue value={value} text={scoreText(value)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);
