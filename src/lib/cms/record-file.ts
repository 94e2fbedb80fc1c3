import { parseDocument } from 'yaml';
import { asRead, mergeYaml } from './entry-file.ts';

/** A file of named entries (`sources.yaml`, `authors.yaml`) as a form's list: each entry carries its name as `key`. */
export interface RecordForm {
  readonly entries?: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly [asRead]?: string;
}

export function readRecord(source: string): RecordForm {
  const data: Record<string, Record<string, unknown>> = parseDocument(source).toJS() ?? {};
  return { entries: Object.entries(data).map(([key, entry]) => ({ key, ...entry })), [asRead]: source };
}

/** Writes the file; entries nobody changed keep their lines, and the comments above them stay. */
export function writeRecord({ entries = [], [asRead]: before = '' }: RecordForm): string {
  return mergeYaml(before, Object.fromEntries(entries.map(({ key, ...entry }) => [String(key), entry])));
}
