import { Component } from 'preact';

/** Long enough that a number typed in one go is spoken once. */
const PAUSE_MS = 500;

interface Props {
  readonly sentence: string;
}

/** The calculator's one live region: says a sentence when the reader pauses, and nothing on arrival. */
export class Status extends Component<Props, { spoken?: string }> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidUpdate({ sentence }: Props) {
    if (sentence === this.props.sentence) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ spoken: this.props.sentence }), PAUSE_MS);
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  override render() {
    return (
      <p class="calculator-status" role="status">
        {this.state.spoken}
      </p>
    );
  }
}
