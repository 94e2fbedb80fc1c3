interface Props {
  /** The unrounded number, in the unit of the result's name (ratios for rates, people for counts). */
  readonly value: number;
  /** Its Persian form. */
  readonly text: string;
  /** Name of a result, for whoever copies or tests it: `churn`, `netGrowth`. */
  readonly name?: string;
}

/** A figure on screen: Persian for the reader, plain ASCII in the attribute for machines. */
export const FigureValue = ({ value, text, name }: Props) => (
  <data value={String(value)} data-result={name}>
    {text}
  </data>
);
