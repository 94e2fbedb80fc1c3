/**
 * The ways a run of digits and separators can be read, as plain decimal text («1234.5»), the decimal reading first.
 * None: it is not a number. Two: only its writer knows.
 *
 * Separators are canonical by now: `.` is . or ٫; `,` is , or ،; `'` is ٬ or an apostrophe; `/` is the Persian
 * handwritten momayyez; a space is any one space. A run is grouped when all groups but the first have three digits,
 * one mark separates them and no zero leads. The first shape that fits decides:
 *
 * | shape                | example                 | readings                                              |
 * | -------------------- | ----------------------- | ----------------------------------------------------- |
 * | digits               | `007`, `17.`, `17/`     | 17: a mark at the end is a full stop, or typing goes on |
 * | slash                | `17/5`, `/5`            | 17.5                                                  |
 * | dot, three digits    | `30.000`, `1.234`       | 30 and 30000; but `0.500` and `1234.567` are decimals |
 * | dot                  | `30.25`, `.5`           | 30.25                                                 |
 * | zero, comma          | `0,5`                   | 0.5: a group cannot begin with zero                   |
 * | groups               | `1,234`, `1.234.567`, `1'234`, `1 234` | 1234, 1234567                          |
 * | comma elsewhere      | `12,34`, `1234,567`     | 12.34 and 1234: a decimal comma or a lost digit       |
 * | groups, decimal mark | `1,234.5`, `1.234/5`    | 1234.5                                                |
 * | groups, comma        | `1.234,56`, `1 234,5`   | 1234.56; after three digits (`1.234,567`) both        |
 * | anything else        | `1,23,456`, `1,234 567`, `1405/8/30` | none                                     |
 *
 * @example readShape('30.000') // ['30.000', '30000']
 * @example readShape('1.234,5') // ['1234.5']
 * @example readShape('1,23,456') // []
 */
export function readShape(run: string): string[] {
  for (const [shape, read] of SHAPES) {
    const parts = shape.exec(run)?.groups;
    if (parts) return read(parts.whole ?? '', parts.fraction ?? '');
  }
  return [];
}

type Reader = (whole: string, fraction: string) => string[];

const bare = (run: string): string => run.replace(/\D/g, '');
const decimal: Reader = (whole, fraction) => [`${bare(whole)}.${fraction}`];
const grouped: Reader = (whole, fraction) => [bare(whole + fraction)];
const both: Reader = (whole, fraction) => [...decimal(whole, fraction), ...grouped(whole, fraction)];

/** «1'234'567»: the whole number is group `whole`, its separating mark, one of `marks`, is group `mark`. */
const groups = (marks: string): string =>
  `(?<whole>[1-9]\\d{0,2}(?<mark>[${marks}])\\d{3}(?:\\k<mark>\\d{3})*)`;

const SHAPES: readonly (readonly [RegExp, Reader])[] = [
  [/^(?<whole>\d+)[./]?$/, grouped],
  [/^(?<whole>\d*)\/(?<fraction>\d+)$/, decimal],
  [/^(?<whole>[1-9]\d{0,2})\.(?<fraction>\d{3})$/, both],
  [/^(?<whole>\d*)\.(?<fraction>\d+)$/, decimal],
  [/^(?<whole>0),(?<fraction>\d+)$/, decimal],
  [new RegExp(`^${groups(`,'. `)}$`), grouped],
  [/^(?<whole>\d+),(?<fraction>\d+)$/, both],
  [new RegExp(`^${groups(`,' `)}[./](?<fraction>\\d*)$`), decimal],
  [new RegExp(`^${groups('.')}/(?<fraction>\\d*)$`), decimal],
  [new RegExp(`^${groups(`'. `)},(?<fraction>\\d{3})$`), both],
  [new RegExp(`^${groups(`'. `)},(?<fraction>\\d+)$`), decimal],
];
