import { Component } from 'preact';
import { dayNumber, formatJalali, parseDate } from '../../lib/persian/date.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import type { SurvivalSay } from './words.ts';

interface Props {
  readonly say: SurvivalSay;
  readonly id: string;
  /** What the data were read with. */
  readonly day: number | undefined;
  /** `undefined`: the latest day in the table. */
  readonly onDay: (day: number | undefined) => void;
}

/** The last day the data cover: those still there were seen until then. It belongs to the data and not to the address. */
export class AsOfField extends Component<Props, { text: string }> {
  override state = { text: '' };

  override componentDidUpdate({ day }: Props) {
    // «Start again» took it away.
    if (day !== undefined && this.props.day === undefined && parseDate(this.state.text).ok)
      this.setState({ text: '' });
  }

  override render({ say, id, onDay }: Props, { text }: { text: string }) {
    const read = parseDate(text);
    const problem = text.trim() !== '' && !read.ok ? read.problem : undefined;
    const note = read.ok
      ? say('survival.asOfRead', { date: formatJalali(read.value) })
      : say('survival.asOfHint');
    return (
      <div class="field">
        <label for={id}>{say('survival.asOf')}</label>
        <div class="field-box">
          <input
            id={id}
            type="text"
            value={text}
            dir={/\p{L}/u.test(text) ? 'rtl' : 'ltr'}
            autocomplete="off"
            placeholder="۱۴۰۵/۰۸/۳۰"
            aria-describedby={`${id}-note`}
            aria-invalid={problem ? 'true' : undefined}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              this.setState({ text: typed });
              const date = parseDate(typed);
              if (date.ok) onDay(dayNumber(date.value));
              else if (typed.trim() === '') onDay(undefined);
            }}
          />
        </div>
        <p class={problem ? 'field-error' : 'field-note'} id={`${id}-note`}>
          {problem ? tellProblem(say, problem) : note}
        </p>
      </div>
    );
  }
}
