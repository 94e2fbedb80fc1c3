import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Table } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import strings from '../../ui/article.fa.json' with { type: 'json' };

/**
 * A table that scrolls by itself when it is wider than the page. Alignment is a class, never an attribute or a
 * style: `--:` is a column of numbers, whose units stand under units; `:--` begins where the line begins, at the right.
 */
export function renderTable(state: State, table: Table): Element {
  const classes = (table.align ?? []).map((align) =>
    align === 'right' ? 'number' : align === 'center' ? 'center' : null,
  );
  const [head, ...rows] = table.children.map((row) => row.children);
  const cell = (tag: 'th' | 'td', children: NonNullable<typeof head>) =>
    children.map((node, column) => {
      const heading = tag === 'th' ? { scope: 'col' } : {};
      const name = classes[column] ?? null;
      return h(tag, { ...heading, ...(name === null ? {} : { class: name }) }, state.all(node));
    });
  return h(
    'div',
    { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': strings['table.scroll'] },
    [
      h('table', [
        h('thead', [h('tr', cell('th', head ?? []))]),
        h(
          'tbody',
          rows.map((row) => h('tr', cell('td', row))),
        ),
      ]),
    ],
  );
}
