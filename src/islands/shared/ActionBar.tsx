import { Component } from 'preact';
import type { Say } from './words.ts';

interface Props {
  readonly say: Say<
    Record<
      `calculator.${'copyLink' | 'copyText' | 'print' | 'copied' | 'copyFailed' | 'undo' | 'clear' | 'reset'}`,
      string
    >
  >;
  /** The result as a sentence; `undefined` while there is none. */
  readonly sentence: string | undefined;
  /** What «start again» means at the moment; `undefined`: nothing. */
  readonly restart: { readonly kind: 'undo' | 'clear' | 'reset'; readonly act: () => void } | undefined;
}

/** What can be done with a result: copy its address, copy it as a sentence, print it, start again. */
export class ActionBar extends Component<Props, { copied?: boolean | undefined }> {
  override componentDidUpdate({ sentence }: Props) {
    if (sentence !== this.props.sentence && this.state.copied !== undefined)
      this.setState({ copied: undefined });
  }

  override render({ say, sentence, restart }: Props) {
    const { copied } = this.state;
    return (
      <div class="calculator-actions">
        {sentence !== undefined && (
          <>
            <button type="button" onClick={() => this.#copy(location.href)}>
              {say('calculator.copyLink')}
            </button>
            <button type="button" onClick={() => this.#copy(sentence)}>
              {say('calculator.copyText')}
            </button>
            <button type="button" onClick={() => print()}>
              {say('calculator.print')}
            </button>
          </>
        )}
        <output>{copied !== undefined && say(copied ? 'calculator.copied' : 'calculator.copyFailed')}</output>
        {restart && (
          <button type="button" onClick={restart.act}>
            {say(`calculator.${restart.kind}`)}
          </button>
        )}
      </div>
    );
  }

  async #copy(text: string) {
    try {
      // Absent outside secure contexts, refused by some browsers.
      await navigator.clipboard.writeText(text);
      this.setState({ copied: true });
    } catch {
      this.setState({ copied: false });
    }
  }
}
