import { ENCODINGS, type Encoding } from '../../../lib/table/encoding.ts';
import type { DataState } from './DataInput.tsx';
import { Preview } from './Preview.tsx';
import type { Choices, TableView } from './types.ts';
import type { DataSay } from './words.ts';

interface Props {
  readonly say: DataSay;
  readonly state: DataState;
  readonly view: TableView;
  readonly onChoices: (choices: Choices) => void;
}

/** What a file leaves open: which sheet of a workbook, which encoding of an old text; with the first rows to judge by. */
export function FileChoices({ say, state: { source, choices, asking }, view, onChoices }: Props) {
  if (source.kind !== 'file') return null;
  const { encoding, workbook, notices } = view;
  const choose = (next: Partial<Choices>) => onChoices({ ...choices, columns: undefined, ...next });
  const sheets = workbook?.sheets ?? [];
  const asksEncoding = encoding !== null && (notices.length > 0 || choices.encoding !== undefined);
  if (sheets.length < 2 && !asksEncoding) return null;
  return (
    <>
      {sheets.length > 1 && (
        <label class="data-encoding">
          {say('data.sheet')}{' '}
          <select onChange={(event) => choose({ sheet: event.currentTarget.selectedIndex })}>
            {sheets.map((name, index) => (
              <option key={name} selected={index === workbook?.sheet}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {asksEncoding && (
        <label class="data-encoding">
          {say('data.encoding')}{' '}
          <select onChange={(event) => choose({ encoding: event.currentTarget.value as Encoding })}>
            {ENCODINGS.map((one) => (
              <option key={one} value={one} selected={one === encoding}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      {!asking && <Preview say={say} view={view} />}
    </>
  );
}
