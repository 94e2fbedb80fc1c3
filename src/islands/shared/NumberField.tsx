interface Props {
  readonly text: string;
  /** What was understood, «۱۷٬۰۰۰٬۰۰۰ · هفده میلیون»; or how to begin, when the field is empty. */
  readonly note: string;
  /** One sentence: what is wrong and what to do. */
  readonly error?: string | undefined;
  /** The readings of an ambiguous text, as it could be retyped. */
  readonly choices: readonly string[];
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  /** The text of the server's page; what a reader typed before the script came stays untouched until `ready`. */
  readonly firstText: string;
  readonly ready: boolean | undefined;
  readonly onText: (text: string) => void;
}

/**
 * A field for a number in any digits. Never `type=number`, which empties itself at «۱۷», and never rewritten: the
 * text is the reader's, what we understood of it stands below.
 */
export function NumberField({
  id,
  name,
  label,
  hint,
  unit,
  text,
  note,
  error,
  choices,
  firstText,
  ready,
  onText,
}: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
      <div class="field-box">
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          // A bare number reads left to right, «۱۸ میلیون» right to left.
          dir={/\p{L}/u.test(text) ? 'rtl' : 'ltr'}
          autocomplete="off"
          defaultValue={firstText}
          {...(ready && { value: text })}
          aria-describedby={`${id}-hint ${id}-note`}
          aria-invalid={error ? 'true' : undefined}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <span class="field-unit">{unit}</span>
      </div>
      <p class={error ? 'field-error' : 'field-note'} id={`${id}-note`}>
        {error ?? note}
        {choices.map((choice) => (
          <button type="button" key={choice} onClick={() => onText(choice)}>
            {choice}
          </button>
        ))}
      </p>
    </div>
  );
}
