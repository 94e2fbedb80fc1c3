interface Props {
  /** What the rows are. */
  readonly of: string;
  /** Heads of the columns of numbers. */
  readonly numbers: readonly string[];
}

/** The head of a table of numbers: what, then its figures. */
export const HeadRow = ({ of, numbers }: Props) => (
  <thead>
    <tr>
      <th scope="col">{of}</th>
      {numbers.map((head) => (
        <th scope="col" class="number" key={head}>
          {head}
        </th>
      ))}
    </tr>
  </thead>
);
