interface Props {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  /** As in TextField. */
  readonly firstChecked: boolean;
  readonly ready: boolean | undefined;
  readonly onChecked: (checked: boolean) => void;
}

/** Yes or no. */
export const CheckField = ({ name, label, checked, firstChecked, ready, onChecked }: Props) => (
  <label class="kano-check">
    <input
      type="checkbox"
      name={name}
      defaultChecked={firstChecked}
      {...(ready && { checked })}
      onChange={(event) => onChecked(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
