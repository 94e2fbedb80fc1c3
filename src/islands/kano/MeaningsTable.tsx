import { ANSWERS, type Answer } from '../../lib/kano/evaluation.ts';
import type { UnknownAnswer } from '../../lib/kano/import/data.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly unknown: readonly UnknownAnswer[];
  /** What the reader has said so far; `null` for «no answer». */
  readonly meanings: ReadonlyMap<string, Answer | null>;
  readonly onMeaning: (text: string, answer: Answer | null | undefined) => void;
}

/** Answers in words nobody taught us, with their counts; the reader says what each means. */
export function MeaningsTable({ say, unknown, meanings, onMeaning }: Props) {
  const open = unknown.filter(({ text }) => !meanings.has(text));
  const count = open.reduce((sum, one) => sum + one.count, 0);
  return (
    <section class="kano-meanings" aria-label={say('kano-import.unknown')}>
      <h3>{say('kano-import.unknown')}</h3>
      <p class="calculator-note">
        {count > 0 ? say('kano.note.unknown', { count: formatNumber(count) }) : say('kano-import.allKnown')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('kano-import.text')}</th>
            <th scope="col" class="number">
              {say('kano-import.cells')}
            </th>
            <th scope="col">{say('kano-import.means')}</th>
          </tr>
        </thead>
        <tbody>
          {unknown.map((one) => (
            <tr key={one.text}>
              <th scope="row">
                <bdi>{one.text}</bdi>
              </th>
              <td class="number">
                <FigureValue value={one.count} text={formatNumber(one.count)} />
              </td>
              <td>
                <select
                  aria-label={say('kano-import.meansOf', { heading: one.text })}
                  value={optionOf(meanings.get(one.text))}
                  onChange={(event) => onMeaning(one.text, meaningOf(event.currentTarget.value))}
                >
                  <option value="">{say('kano-import.notYet')}</option>
                  {ANSWERS.map((answer) => (
                    <option key={answer} value={String(answer)}>
                      {say(`kano-import.answer${answer}`)}
                    </option>
                  ))}
                  <option value="none">{say('kano-import.noAnswer')}</option>
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const optionOf = (meaning: Answer | null | undefined): string =>
  meaning === undefined ? '' : meaning === null ? 'none' : String(meaning);

const meaningOf = (value: string): Answer | null | undefined =>
  value === 'none' ? null : ANSWERS.find((answer) => String(answer) === value);
