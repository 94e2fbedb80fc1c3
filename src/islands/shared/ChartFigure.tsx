import { Component, type ComponentChildren, createRef } from 'preact';
import type { Say } from './words.ts';

export type ChartSay = Say<
  Record<
    | 'calculator.chartData'
    | 'calculator.save'
    | 'calculator.saveSvg'
    | 'calculator.savePng'
    | 'calculator.saveCsv'
    | 'calculator.saveFailed',
    string
  >
>;

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** Name of the saved files, without its ending. */
  readonly file: string;
  readonly say: ChartSay;
  readonly title: string;
  /** What to see, after the title. */
  readonly note?: ComponentChildren;
  /** The chart in a sentence, for those who do not see it. */
  readonly text: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The drawing. */
  readonly children: ComponentChildren;
  /** The same numbers as a table. */
  readonly table: ComponentChildren;
}

const FORMATS = ['saveSvg', 'savePng', 'saveCsv'] as const;

/** A chart with its caption, its twin table and ways to take both away. */
export class ChartFigure extends Component<Props, { failed?: boolean }> {
  readonly #figure = createRef<HTMLElement>();

  override render({ id, say, title, note, text, widthPx, heightPx, children, table }: Props) {
    return (
      <figure class="chart" ref={this.#figure}>
        <figcaption>
          <b>{title}</b> {note}
        </figcaption>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-text`}
          viewBox={`0 0 ${widthPx} ${heightPx}`}
          direction="ltr"
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-text`}>{text}</desc>
          {children}
        </svg>
        <div class="chart-foot">
          <details>
            <summary>{say('calculator.chartData')}</summary>
            {table}
          </details>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more frame around three buttons. */}
          <div class="chart-save" role="group" aria-label={`${say('calculator.save')} ${title}`}>
            {FORMATS.map((format) => (
              <button type="button" key={format} onClick={() => this.#save(format)}>
                {say(`calculator.${format}`)}
              </button>
            ))}
            <output>{this.state.failed && say('calculator.saveFailed')}</output>
          </div>
        </div>
      </figure>
    );
  }

  async #save(format: (typeof FORMATS)[number]) {
    const { file, title } = this.props;
    try {
      const save = await import('./export.ts');
      await save[format](this.#figure.current as HTMLElement, file, title);
      this.setState({ failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }
}
