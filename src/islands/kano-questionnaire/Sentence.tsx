import type { BuilderSay } from './words.ts';

interface Props {
  readonly say: BuilderSay;
  /** As we make it. */
  readonly plain: string;
  /** As it was rewritten; `undefined` when it was not. */
  readonly edit: string | undefined;
  /** Says which sentence this is. */
  readonly label: string;
  readonly error?: string | undefined;
  readonly errorId?: string | undefined;
  readonly ready: boolean | undefined;
  readonly onEdit: (text: string | undefined) => void;
}

const MAX_SENTENCE = 500;

/**
 * A sentence of the sheet, rewritten where it stands. The text lies beneath its field: it gives the field its height, and is what
 * is seen on paper and without script.
 */
export function Sentence({ say, plain, edit, label, error, errorId, ready, onEdit }: Props) {
  const text = edit ?? plain;
  return (
    <div class="sentence">
      <span class="sentence-text">{text || plain}</span>
      <textarea
        rows={1}
        maxLength={MAX_SENTENCE}
        aria-label={label}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error && errorId}
        placeholder={plain}
        defaultValue={text}
        {...(ready && { value: text })}
        onInput={(event) => onEdit(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        onBlur={() => edit?.trim() === '' && onEdit(undefined)}
      />
      {edit !== undefined && edit !== plain && (
        <button
          type="button"
          aria-label={say('kano-builder.restoreOf', { sentence: label })}
          onClick={() => onEdit(undefined)}
        >
          {say('kano-builder.restore')}
        </button>
      )}
    </div>
  );
}
