import { FigureValue } from './FigureValue.tsx';

export interface FigureRow {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** Name of the result, if it has one. */
  readonly name?: string;
  /** Why this figure is wrong and shown all the same. */
  readonly warning?: string | undefined;
}

interface Props {
  /** Heads of the two columns. */
  readonly heads: readonly [string, string];
  readonly rows: readonly FigureRow[];
}

/** Figures in a table of two columns: what, how much. */
export const FigureTable = ({ heads, rows }: Props) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{heads[0]}</th>
        <th scope="col" class="number">
          {heads[1]}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ label, warning, ...figure }) => (
        <tr key={label} class={warning && 'calculator-mistake'}>
          <th scope="row">
            {label}
            {warning && <small>{warning}</small>}
          </th>
          <td class="number">
            <FigureValue {...figure} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
