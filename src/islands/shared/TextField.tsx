interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** The text of the server's page; what was typed before the script came stays untouched until `ready`. */
  readonly firstText: string;
  readonly ready: boolean | undefined;
  /** What was understood, or what the field is for. */
  readonly note?: string;
  /** One sentence: what is wrong and what to do. */
  readonly error?: string | undefined;
  /** More than one line. */
  readonly rows?: number;
  readonly numeric?: boolean;
  /** May hold an address as well as a sentence, and long ones: the text itself says which way it runs. */
  readonly address?: boolean;
  readonly onText: (text: string) => void;
}

/** A field for words; its text is the writer's and is never rewritten. */
export function TextField({ id, name, label, hint, text, firstText, ready, note, error, ...props }: Props) {
  const { rows, numeric, address, onText } = props;
  const described = [hint && `${id}-hint`, (error || note) && `${id}-note`].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    autocomplete: 'off',
    defaultValue: firstText,
    ...(ready && { value: text }),
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div class="field-box">
        {rows ? (
          <textarea {...shared} rows={rows} onInput={(event) => onText(event.currentTarget.value)} />
        ) : (
          <input
            {...shared}
            type="text"
            inputMode={numeric ? 'numeric' : undefined}
            dir={address ? 'auto' : numeric ? 'ltr' : 'rtl'}
            maxLength={address ? 2000 : 200}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )}
      </div>
      {(error || note) && (
        <p class={error ? 'field-error' : 'field-note'} id={`${id}-note`}>
          {error ?? note}
        </p>
      )}
    </div>
  );
}
