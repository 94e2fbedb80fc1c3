import type { Problem, Result } from '../../../lib/result.ts';
import type { ColumnSpec } from '../../../lib/table/columns.ts';
import type { CsvRow } from '../../../lib/table/csv.ts';
import type { DateStyle } from '../../../lib/table/date-column.ts';
import type { Encoding, FileNotice } from '../../../lib/table/encoding.ts';
import type { WorkbookView } from '../../../lib/table/open.ts';
import type { RowReport } from '../../../lib/table/row-log.ts';

/** Where a table comes from. */
export type Source =
  | { readonly kind: 'sample' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string };

/** What a reader decided after seeing the first rows. */
export interface Choices {
  readonly encoding?: Encoding | undefined;
  /** Index of the sheet of a workbook. */
  readonly sheet?: number | undefined;
  /** Index of each field's column, from 0; a field left out has none. */
  readonly columns?: Readonly<Partial<Record<string, number>>> | undefined;
  readonly dayFirst?: boolean | undefined;
  /** Last day the data cover (`dayNumber`), where a tool asks for it. */
  readonly asOf?: number | undefined;
  /** The lowest and the highest score a question allows, where a tool reads scores. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
}

/** A column of dates as it was understood. */
export interface DateView {
  readonly field: string;
  readonly calendar: DateStyle['calendar'];
  readonly dayFirst: boolean;
  /** False when day and month cannot be told apart. */
  readonly sure: boolean;
}

/** What a reader can check with their own eyes: the first rows, and which column was taken for what. */
export interface TableView {
  /** `null`: the text was pasted, or it is a workbook. */
  readonly encoding: Encoding | null;
  readonly workbook: WorkbookView | null;
  readonly notices: readonly FileNotice[];
  /** Empty texts where a column has no heading. */
  readonly headings: readonly string[];
  readonly preview: readonly (readonly string[])[];
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly dates: readonly DateView[];
}

/** Takes a table's rows, one after the other. */
export interface RowReader<Data> {
  readonly take: (row: CsvRow) => void;
  readonly finish: () => Result<{ readonly data: Data; readonly report: RowReport }, Problem>;
}

export type Styles = Readonly<Partial<Record<string, DateStyle>>>;

/** A tool as its worker knows it. */
export interface TableTool<Data, Settings, Outcome> {
  readonly columns: readonly ColumnSpec<string>[];
  readonly open: (
    columns: Readonly<Partial<Record<string, number>>>,
    styles: Styles,
    choices: Choices,
  ) => Result<RowReader<Data>, Problem>;
  /** The invented data of the worked example, as the text of a file. */
  readonly sample: () => string;
  readonly study: (data: Data, settings: Settings) => Result<Outcome, Problem>;
  /** A table to take away, where a tool has one that is too long for the page. */
  readonly list?: (data: Data, settings: Settings) => string;
}

/** What the page asks; a newer job of any kind stops the one before. */
export type Job<Settings> =
  | {
      readonly id: number;
      readonly kind: 'read';
      readonly source: Source;
      readonly choices: Choices;
      readonly settings: Settings;
    }
  | { readonly id: number; readonly kind: 'study' | 'list'; readonly settings: Settings }
  | { readonly id: number; readonly kind: 'stop' };

/** What the worker tells. */
export type News<Outcome> =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | {
      readonly id: number;
      readonly kind: 'ask';
      readonly view: TableView;
      readonly problem: Problem | undefined;
    }
  | { readonly id: number; readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly id: number;
      readonly kind: 'read';
      readonly view: TableView;
      readonly report: RowReport;
      readonly outcome: Result<Outcome, Problem>;
    }
  | { readonly id: number; readonly kind: 'study'; readonly outcome: Result<Outcome, Problem> }
  | { readonly id: number; readonly kind: 'list'; readonly text: string };
