import { Component } from 'preact';
import { templateRows, webFormText } from '../../lib/kano/questionnaire-text.ts';
import { writeCsv } from '../../lib/table/csv-write.ts';
import type { AssetHashes } from './assets.ts';
import { download } from './download.ts';
import type { Made } from './model.ts';
import { printAlone } from './print-alone.ts';
import type { BuilderSay, BuilderWords } from './words.ts';

interface Props {
  readonly say: BuilderSay;
  readonly words: BuilderWords;
  readonly made: Made;
  readonly product: string;
  readonly hashes: AssetHashes;
  readonly onTold: (sentence: string) => void;
}

const PAGE = 'kano-questionnaire.html';
const TEMPLATE = 'answers.csv';

/** The ways a questionnaire gets to people. */
export class Outputs extends Component<Props> {
  readonly #tell = (key: 'copied' | 'copyFailed' | 'saved' | 'saveFailed', file = '') =>
    this.props.onTold(this.props.say(`kano-builder.${key}`, { file }));

  readonly #page = async () => {
    const { made, product, words, hashes } = this.props;
    try {
      const { makePage } = await import('./respondent.ts');
      download(makePage(made.questionnaire, product, words, hashes), PAGE, 'text/html');
      this.#tell('saved', PAGE);
    } catch {
      this.#tell('saveFailed');
    }
  };

  readonly #copy = async () => {
    try {
      // Absent outside secure contexts, refused by some browsers.
      await navigator.clipboard.writeText(webFormText(this.props.made.questionnaire, this.props.words));
      this.#tell('copied');
    } catch {
      this.#tell('copyFailed');
    }
  };

  readonly #template = () => {
    download(writeCsv(templateRows(this.props.made.questionnaire, this.props.words)), TEMPLATE, 'text/csv');
    this.#tell('saved', TEMPLATE);
  };

  readonly #print = () => {
    const sheet = document.querySelector('[data-sheet]');
    if (sheet) printAlone(sheet);
  };

  override render({ say }: Props) {
    const ways = [
      { key: 'page', act: this.#page },
      { key: 'print', act: this.#print },
      { key: 'copy', act: this.#copy },
      { key: 'template', act: this.#template },
    ] as const;
    return (
      <section class="kano-outputs" aria-label={say('kano-builder.outputs')}>
        <p class="kano-outputs-title">{say('kano-builder.outputs')}</p>
        <ul role="list">
          {ways.map(({ key, act }) => (
            <li key={key}>
              <button type="button" data-output={key} onClick={act}>
                {say(`kano-builder.${key}`)}
              </button>
              <p class="calculator-note">{say(`kano-builder.${key}Note`)}</p>
            </li>
          ))}
        </ul>
        <p class="calculator-note">{say('kano-builder.comesBack')}</p>
      </section>
    );
  }
}
