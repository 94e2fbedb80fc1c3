import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { coefficientText } from './say.ts';

interface Props {
  readonly label: string;
  /** Heads of all columns, the feature's and its class's first. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly category: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** The points of a map and their error bars as numbers. */
export const PointsTable = ({ label, heads, rows }: Props) => (
  <ScrollBox label={label}>
    <table>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th scope="col" class={index > 1 ? 'number' : undefined} key={`${head}${index}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, category, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{category}</td>
            {values.map((value, index) => (
              <td class="number" key={`${heads[index + 2]}${index}`}>
                {value === null ? '—' : <FigureValue value={value} text={coefficientText(value)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);
