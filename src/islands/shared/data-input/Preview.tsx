import { formatNumber } from '../../../lib/persian/number-format.ts';
import type { TableView } from './types.ts';
import type { DataSay } from './words.ts';

/** The first rows as they were read: whether the letters are right and which column holds what, anybody can see. */
export const Preview = ({ say, view }: { readonly say: DataSay; readonly view: TableView }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
  <section class="data-preview" tabIndex={0} aria-label={say('data.preview')}>
    <table>
      <caption>{say('data.preview')}</caption>
      <thead>
        <tr>
          {view.headings.slice(0, view.preview[0]?.length).map((heading, index) => (
            <th scope="col" key={index}>
              <bdi>{heading || say('data.column', { number: formatNumber(index + 1) })}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.preview.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>
                <bdi>{cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
