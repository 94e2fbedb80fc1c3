import { Component } from 'preact';
import { formatNumber } from '../../../lib/persian/number-format.ts';
import type { FieldName } from './DataInput.tsx';
import { Preview } from './Preview.tsx';
import type { Choices, TableView } from './types.ts';
import type { DataSay } from './words.ts';

interface Props {
  readonly say: DataSay;
  readonly idPrefix: string;
  readonly view: TableView;
  readonly fields: readonly FieldName[];
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

interface State {
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly dayFirst?: boolean | undefined;
}

/** Asks which column is which, with the best guess chosen and the first rows to judge by. */
export class Mapping extends Component<Props, State> {
  override state: State = { columns: guessed(this.props) };

  override componentDidUpdate({ view }: Props) {
    if (view !== this.props.view) this.setState({ columns: guessed(this.props) });
  }

  #choose(field: string, value: string) {
    const { [field]: _, ...rest } = this.state.columns;
    this.setState({ columns: value === '' ? rest : { ...rest, [field]: Number(value) } });
  }

  override render({ say, idPrefix, view, fields, choices, onChoices }: Props, { columns, dayFirst }: State) {
    const width = Math.max(view.headings.length, ...view.preview.map((cells) => cells.length));
    const complete = fields.every(({ field, required }) => !required || columns[field] !== undefined);
    const unclear = view.dates.find(({ sure }) => !sure);
    return (
      <fieldset class="data-mapping">
        <legend>{say('data.columnsAsk')}</legend>
        <p class="calculator-note">{say('data.columnsUnsure')}</p>
        <Preview say={say} view={view} />
        {fields.map(({ field, label, required }) => (
          <label key={field} for={`${idPrefix}-column-${field}`}>
            <span>{label}</span>
            <select
              id={`${idPrefix}-column-${field}`}
              value={columns[field] === undefined ? '' : String(columns[field])}
              onChange={(event) => this.#choose(field, event.currentTarget.value)}
            >
              <option value="" disabled={required}>
                {required ? '…' : say('data.columnNone')}
              </option>
              {Array.from({ length: width }, (_, index) => (
                <option key={index} value={String(index)}>
                  {view.headings[index] || say('data.column', { number: formatNumber(index + 1) })}
                </option>
              ))}
            </select>
          </label>
        ))}
        {unclear && (
          <label>
            <span>{say('data.order')}</span>
            <select onChange={(event) => this.setState({ dayFirst: event.currentTarget.value === 'day' })}>
              <option value="day" selected={dayFirst ?? unclear.dayFirst}>
                {say('data.dayFirst')}
              </option>
              <option value="month" selected={!(dayFirst ?? unclear.dayFirst)}>
                {say('data.monthFirst')}
              </option>
            </select>
          </label>
        )}
        <button
          type="button"
          disabled={!complete}
          onClick={() =>
            onChoices({
              ...choices,
              columns,
              ...(unclear && { dayFirst: dayFirst ?? unclear.dayFirst }),
            })
          }
        >
          {say('data.columnsRead')}
        </button>
      </fieldset>
    );
  }
}

/** What was found, and for what was not the first column nobody claims: a choice to begin with, the reader sees it. */
function guessed({ view, fields }: Props): Readonly<Partial<Record<string, number>>> {
  const columns: Record<string, number | undefined> = { ...view.columns };
  const width = Math.max(view.headings.length, ...view.preview.map((cells) => cells.length));
  for (const { field, required } of fields) {
    if (!required || columns[field] !== undefined) continue;
    const taken = new Set(Object.values(columns));
    columns[field] = Array.from({ length: width }, (_, index) => index).find((index) => !taken.has(index));
  }
  return columns as Readonly<Partial<Record<string, number>>>;
}
