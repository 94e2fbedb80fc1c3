import type { Root, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseNumber } from '../../persian/number-parse.ts';
import { type ContentProblem, warningAt } from '../problem.ts';
import type { RuleContext } from './context.ts';

/** Columns of numbers, but for the first, which names the rows, are marked `---:` so that units stand under units. */
export function tableRules(tree: Root, { file }: RuleContext): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(tree, 'table', (table) => {
    const line = (table.position?.start.line ?? 1) + 1;
    const columns = loose(table);
    if (columns.length === 0) return;
    problems.push(
      warningAt({ file, line, column: table.position?.start.column ?? 1 }, 'content.tableNumbers', {
        column: columns.join('، '),
      }),
    );
  });
  return problems;
}

/** Headings of the columns that hold only numbers and are not aligned as such. */
function loose({ align, children: [head, ...rows] }: Table): string[] {
  const headings = head?.children ?? [];
  return headings.flatMap((heading, column) =>
    column > 0 && align?.[column] !== 'right' && isNumeric(rows, column) ? [textOf(heading)] : [],
  );
}

function isNumeric(rows: readonly TableRow[], column: number): boolean {
  const texts = rows.map((row) => textOf(row.children[column] ?? { type: 'text', value: '' }).trim());
  const filled = texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  return filled.length > 1 && filled.every((text) => parseNumber(text).ok);
}
