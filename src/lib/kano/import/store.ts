import { formatNumber } from '../../persian/number-format.ts';
import { fail, ok, type Problem, type Result } from '../../result.ts';
import { unguard } from '../../table/csv-write.ts';
import { readImportance } from '../importance.ts';
import { MAX_FEATURES, nameKey, tidyName } from '../name.ts';
import { type ByteColumn, createByteColumn } from './byte-column.ts';
import type { CellReader } from './cells.ts';
import type { Groups, ImportNotes, KanoData } from './data.ts';

export type AccumulateProblem = Problem<
  'kano.import.tooManyFeatures' | 'kano.import.tooManyPeople' | 'kano.import.noRows'
>;

/** One survey fits in memory, and a group in a byte; beyond, the wrong column was taken for it. */
export const MAX_PEOPLE = 1_000_000;
export const MAX_GROUPS = 50;

export const tooManyPeople: AccumulateProblem = {
  code: 'kano.import.tooManyPeople',
  args: { most: formatNumber(MAX_PEOPLE) },
};
export const tooManyFeatures: AccumulateProblem = {
  code: 'kano.import.tooManyFeatures',
  args: { most: formatNumber(MAX_FEATURES) },
};

export interface FeatureStore {
  readonly name: string;
  readonly functional: ByteColumn;
  readonly dysfunctional: ByteColumn;
  readonly importance: ByteColumn | null;
}

/** A survey while it is read. */
export interface Store {
  readonly cells: CellReader;
  readonly features: FeatureStore[];
  /** Groups by key, in the order they turned up; each with its byte. */
  readonly groups: Map<string, { readonly name: string; readonly byte: number }>;
  /** The byte of a group's text as it stands in cells, so that a text is folded once. */
  readonly groupTexts: Map<string, number>;
  readonly groupOf: ByteColumn;
  /** People by the text that names them. */
  readonly seen: Map<string, number>;
  readonly notes: { -readonly [Key in keyof ImportNotes]: ImportNotes[Key] };
  people: number;
}

export const newStore = (cells: CellReader): Store => ({
  cells,
  features: [],
  groups: new Map(),
  groupTexts: new Map(),
  groupOf: createByteColumn(),
  seen: new Map(),
  notes: {
    emptyRows: 0,
    repeated: 0,
    unreadImportance: 0,
    unlistedUnknown: 0,
    unplacedRows: 0,
    withoutGroup: 0,
  },
  people: 0,
});

export function addFeature(store: Store, name: string, withImportance: boolean): FeatureStore {
  const importance = withImportance ? createByteColumn() : null;
  const feature = { name, functional: createByteColumn(), dysfunctional: createByteColumn(), importance };
  store.features.push(feature);
  return feature;
}

/** Where a row keeps the answers to one feature. */
export interface AnswerPlaces {
  readonly functional: number;
  readonly dysfunctional: number;
  readonly importance: number | null;
}

export function setAnswers(
  { cells, notes }: Store,
  feature: FeatureStore,
  person: number,
  row: readonly string[],
  places: AnswerPlaces,
): void {
  feature.functional.set(person, cells.byteOf(row[places.functional] ?? ''));
  feature.dysfunctional.set(person, cells.byteOf(row[places.dysfunctional] ?? ''));
  if (places.importance === null || !feature.importance) return;
  const importance = readImportance(row[places.importance] ?? '');
  if (importance === undefined) notes.unreadImportance++;
  feature.importance.set(person, importance ?? 0);
}

/** Puts a person into the group their row names; the first group named stays. */
export function setGroup(store: Store, person: number, text: string): void {
  if (store.groupOf.get(person) !== 0) return;
  const byte = groupByte(store, text);
  if (byte === undefined) store.notes.withoutGroup++;
  else store.groupOf.set(person, byte);
}

function groupByte(store: Store, text: string): number | undefined {
  const before = store.groupTexts.get(text);
  if (before !== undefined) return before;
  const name = tidyName(unguard(text));
  const known = store.groups.get(nameKey(name))?.byte;
  const full = store.groups.size >= MAX_GROUPS;
  if (name !== '' && known === undefined && full) return undefined;
  const byte = name === '' ? 0 : (known ?? store.groups.size + 1);
  if (byte > store.groups.size) store.groups.set(nameKey(name), { name, byte });
  if (store.groupTexts.size < 4 * MAX_GROUPS) store.groupTexts.set(text, byte);
  return byte;
}

/** The survey as it is kept. */
export function finish({
  people,
  features,
  groups,
  groupOf,
  cells,
  notes,
}: Store): Result<KanoData, AccumulateProblem> {
  if (people === 0) return fail('kano.import.noRows');
  const { unknown, patched, unlisted } = cells.found();
  const names = [...groups.values()].map(({ name }) => name);
  const inGroups: Groups | null = names.length === 0 ? null : { names, of: groupOf.take(people) };
  return ok({
    respondents: people,
    features: features.map((feature) => taken(feature, people)),
    groups: inGroups,
    unknown,
    patched,
    notes: { ...notes, unlistedUnknown: unlisted },
  });
}

const taken = ({ name, functional, dysfunctional, importance }: FeatureStore, people: number) => ({
  name,
  functional: functional.take(people),
  dysfunctional: dysfunctional.take(people),
  importance: importance?.take(people) ?? null,
});
