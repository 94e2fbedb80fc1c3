interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  /** As in NumberField: the server's choice, and whether the script has taken over. */
  readonly firstValue: Value;
  readonly ready: boolean | undefined;
  readonly onValue: (value: Value) => void;
}

/** One of a few words, as radio buttons in a row: all choices in sight, arrows to move, one stop for the Tab key. */
export function ChoiceField<Value extends string>({
  name,
  label,
  options,
  value,
  firstValue,
  ready,
  onValue,
}: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === firstValue}
            {...(ready && { checked: option.value === value })}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
