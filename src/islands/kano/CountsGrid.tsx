import { CATEGORIES, type Category } from '../../lib/kano/categories.ts';
import { nameKey } from '../../lib/kano/name.ts';
import { choicesOf } from '../shared/texts.ts';
import { sayProblem } from '../shared/words.ts';
import { ClassSign } from './ClassMark.tsx';
import type { FeatureResult } from './model.ts';
import { type Column, emptyRow, isTable, pasted } from './paste.ts';
import type { ReadRow, TypedRow } from './rows.ts';
import { chosenName } from './say.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly idPrefix: string;
  readonly rows: readonly TypedRow[];
  readonly read: readonly ReadRow[];
  /** The rows of the server's page. */
  readonly first: readonly TypedRow[];
  readonly ready: boolean | undefined;
  readonly resultOf: (name: string | undefined) => FeatureResult | undefined;
  readonly onRows: (rows: readonly TypedRow[]) => void;
}

/** A row a feature: its name and six counts to be typed, and its class at once. A whole table can be pasted into any cell. */
export function CountsGrid(props: Props) {
  const { say, rows, onRows } = props;
  return (
    <div class="kano-grid">
      <GridHead say={say} />
      {rows.map((row, index) => (
        <Row key={row.id} {...props} row={row} index={index} />
      ))}
      <div class="kano-grid-foot">
        <button type="button" onClick={() => onRows([...rows, emptyRow(rows)])}>
          {say('kano-results.add')}
        </button>
        <p class="calculator-note">{say('kano-results.pasteNote')}</p>
      </div>
    </div>
  );
}

/** The six classes over their columns; each field says its own name besides. */
export const GridHead = ({ say }: { readonly say: KanoLargeSay }) => (
  <div class="kano-grid-head" aria-hidden="true">
    <span>{say('kano-form.feature')}</span>
    {CATEGORIES.map((category) => (
      <span key={category}>
        <ClassSign category={category} />
        {say(`kano.class.${category}`)}
      </span>
    ))}
    <span />
  </div>
);

interface RowProps extends Props {
  readonly row: TypedRow;
  readonly index: number;
}

function Row(props: RowProps) {
  const { say, idPrefix, rows, read, row, index, resultOf, onRows } = props;
  const { problems = {}, feature } = read[index] ?? {};
  const result = resultOf(feature?.name);
  const wrong = Object.entries(problems);
  const errorId = `${idPrefix}-${row.id}-error`;
  const change = (next: TypedRow) => onRows(rows.map((other) => (other.id === row.id ? next : other)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of a grid in every browser.
    <div class="kano-row" role="group" aria-label={row.name || say('kano-form.feature')}>
      <Cell {...props} column="name" text={row.name} onText={(name) => change({ ...row, name })} />
      {CATEGORIES.map((category) => (
        <Cell
          key={category}
          {...props}
          column={category}
          text={row.counts[category]}
          onText={(text) => change({ ...row, counts: { ...row.counts, [category]: text } })}
        />
      ))}
      <span class="kano-row-class" title={result && chosenName(say, result.chosen)}>
        {result && <ClassSign category={result.chosen.category} />}
      </span>
      <button
        type="button"
        class="kano-remove"
        aria-label={say('kano-results.remove', { feature: row.name })}
        onClick={() => onRows(rows.filter((other) => other.id !== row.id))}
      >
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" />
        </svg>
      </button>
      {wrong.length > 0 && (
        <p class="field-error" id={errorId}>
          {wrong.map(([column, problem]) => (
            <span key={column}>
              {column !== 'name' && `${say(`kano.class.${column as Category}`)}: `}
              {sayProblem(say, problem)}{' '}
              {choicesOf(problem).map((choice) => (
                <button
                  type="button"
                  key={choice}
                  onClick={() => change({ ...row, counts: { ...row.counts, [column]: choice } })}
                >
                  {choice}
                </button>
              ))}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

interface CellProps extends RowProps {
  readonly column: Column;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One cell, with the patience of NumberField: never rewritten, and untouched until the script is ready. */
function Cell({
  say,
  idPrefix,
  rows,
  read,
  first,
  ready,
  row,
  index,
  column,
  text,
  onText,
  onRows,
}: CellProps) {
  const problem = read[index]?.problems[column];
  const before = first.find(({ id }) => id === row.id);
  const firstText = column === 'name' ? before?.name : before?.counts[column];
  const label = column === 'name' ? say('kano-form.feature') : say(`kano.class.${column}`);
  return (
    <input
      id={`${idPrefix}-${row.id}-${column}`}
      class={column === 'name' ? 'kano-name' : 'kano-count'}
      name={`${column}-${row.id}`}
      type="text"
      autocomplete="off"
      {...(column === 'name'
        ? { dir: 'auto' as const }
        : { inputMode: 'numeric' as const, dir: 'ltr' as const })}
      aria-label={
        column === 'name' ? label : say('kano-results.cell', { category: label, feature: row.name })
      }
      placeholder={column === 'name' ? label : undefined}
      aria-invalid={problem ? 'true' : undefined}
      aria-describedby={problem ? `${idPrefix}-${row.id}-error` : undefined}
      defaultValue={firstText ?? ''}
      {...(ready && { value: text })}
      onInput={(event) => onText(event.currentTarget.value)}
      onPaste={(event) => {
        const table = event.clipboardData?.getData('text') ?? '';
        if (!isTable(table)) return;
        event.preventDefault();
        onRows(pasted(rows, { row: index, column }, table, columnNames(say)));
      }}
    />
  );
}

/** What a pasted column may be called: the class's Persian name, its letter, its English name. */
function columnNames(say: KanoLargeSay): ReadonlyMap<string, Column> {
  const names = new Map<string, Column>([[nameKey(say('kano-form.feature')), 'name']]);
  for (const category of CATEGORIES) {
    for (const name of [category, ENGLISH[category], say(`kano.class.${category}`)])
      names.set(nameKey(name), category);
  }
  return names;
}

const ENGLISH = {
  M: 'must-be',
  O: 'one-dimensional',
  A: 'attractive',
  I: 'indifferent',
  R: 'reverse',
  Q: 'questionable',
} as const satisfies Record<Category, string>;
