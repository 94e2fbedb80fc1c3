import { Component } from 'preact';
import type { Say } from './words.ts';

interface Props {
  readonly say: Say<Record<'bench.printed', string>>;
}

/** On paper only: when and from where. Told when the page wakes and again at each printing. */
export class PrintNote extends Component<Props, { date?: string; address?: string }> {
  readonly #tell = () =>
    this.setState({
      date: new Intl.DateTimeFormat('fa-IR', { dateStyle: 'long' }).format(new Date()),
      address: location.href,
    });

  override componentDidMount() {
    this.#tell();
    addEventListener('beforeprint', this.#tell);
  }

  override componentWillUnmount() {
    removeEventListener('beforeprint', this.#tell);
  }

  override render({ say }: Props, { date, address }: { date?: string; address?: string }) {
    if (date === undefined || address === undefined) return null;
    return <p class="bench-printed">{say('bench.printed', { date, address: `\u2068${address}\u2069` })}</p>;
  }
}
