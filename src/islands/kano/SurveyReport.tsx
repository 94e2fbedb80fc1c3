import { ANSWERS } from '../../lib/kano/evaluation.ts';
import type { ImportNotes } from '../../lib/kano/import/data.ts';
import { MAX_GROUPS } from '../../lib/kano/import/store.ts';
import { categoryCounts } from '../../lib/kano/pairs.ts';
import { looksSwapped } from '../../lib/kano/quality.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { type OpenSurvey, partOf } from './source.ts';
import type { KanoLargeSay } from './words.ts';
import type { Survey, SurveyFeature } from './work/survey.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly open: OpenSurvey;
  readonly onCareful: (careful: boolean) => void;
  readonly onExchanged: (exchanged: boolean) => void;
}

/** What was read, what was left out and why, and who answered without reading. */
export function SurveyReport({ say, open, onCareful, onExchanged }: Props) {
  const { survey, careful, exchanged } = open;
  const { straight } = survey;
  const swapped = looksSwapped(partOf(open).features.map(({ pairs }) => categoryCounts(pairs)));
  return (
    <>
      <ul class="kano-notes">
        {notesOf(say, survey).map((note) => (
          <li key={note}>{note}</li>
        ))}
        {straight.count > 0 && (
          <li>
            {say('kano.quality.straight', { count: formatNumber(straight.count) })}{' '}
            {straightText(say, straight.byAnswer)}{' '}
            <label>
              <input
                type="checkbox"
                name="careful"
                checked={careful}
                onChange={(event) => onCareful(event.currentTarget.checked)}
              />{' '}
              {say('kano-import.careful')}
            </label>
          </li>
        )}
        {(swapped || exchanged) && (
          <li>
            {swapped && say('kano.quality.swapped')}{' '}
            <label>
              <input
                type="checkbox"
                name="exchanged"
                checked={exchanged}
                onChange={(event) => onExchanged(event.currentTarget.checked)}
              />{' '}
              {say('kano-import.exchange')}
            </label>
          </li>
        )}
      </ul>
      <Missing say={say} features={partOf(open).features} />
    </>
  );
}

const COUNTED = [
  'emptyRows',
  'repeated',
  'unreadImportance',
  'unlistedUnknown',
  'unplacedRows',
] as const satisfies readonly (keyof ImportNotes)[];

const MOST_PATCHED = 3;

function notesOf(say: KanoLargeSay, { notes, patched }: Survey): string[] {
  const counted = COUNTED.filter((key) => notes[key] > 0).map((key) =>
    say(`kano.note.${key}`, { count: formatNumber(notes[key]) }),
  );
  const groups =
    notes.withoutGroup > 0
      ? [
          say('kano.note.withoutGroup', {
            count: formatNumber(notes.withoutGroup),
            most: formatNumber(MAX_GROUPS),
          }),
        ]
      : [];
  const mended = patched.slice(0, MOST_PATCHED).map(({ text, answer, count }) =>
    say('kano.note.patched', {
      count: formatNumber(count),
      text,
      answer: say(`kano-import.answer${answer}`),
    }),
  );
  return [...counted, ...groups, ...mended];
}

function straightText(say: KanoLargeSay, byAnswer: readonly number[]): string {
  const parts = ANSWERS.filter((answer) => (byAnswer[answer - 1] ?? 0) > 0).map((answer) =>
    say('kano-import.straightOf', {
      count: formatNumber(byAnswer[answer - 1] ?? 0),
      answer: say(`kano-import.answer${answer}`),
    }),
  );
  return `(${parts.join('، ')})`;
}

const COLUMNS = ['answered', 'missing', 'strange'] as const;

/** How many answered each feature, and how many did not. */
const Missing = ({
  say,
  features,
}: {
  readonly say: KanoLargeSay;
  readonly features: readonly SurveyFeature[];
}) => (
  <ScrollBox label={say('kano-import.perFeature')}>
    <table>
      <caption>{say('kano-import.perFeature')}</caption>
      <HeadRow
        of={say('kano-form.feature')}
        numbers={COLUMNS.map((column) => say(`kano-import.${column}`))}
      />
      <tbody>
        {features.map(({ name, pairs, missing, unknown }) => {
          const counts = {
            answered: pairs.reduce((sum, count) => sum + count, 0),
            missing,
            strange: unknown,
          };
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {COLUMNS.map((column) => (
                <td class="number" key={column}>
                  <FigureValue value={counts[column]} text={formatNumber(counts[column])} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  </ScrollBox>
);
