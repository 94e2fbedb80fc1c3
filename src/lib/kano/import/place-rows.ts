import { unguard } from '../../table/csv-write.ts';
import { MAX_FEATURES, nameKey, tidyName } from '../name.ts';
import { type ByteColumn, createByteColumn } from './byte-column.ts';
import type { LongPlan, WidePlan } from './columns.ts';
import {
  type AccumulateProblem,
  addFeature,
  type FeatureStore,
  MAX_PEOPLE,
  type Store,
  setAnswers,
  setGroup,
  tooManyFeatures,
  tooManyPeople,
} from './store.ts';

/** Puts one row into the store. */
export type PlaceRow = (row: readonly string[]) => AccumulateProblem | null;

/** One row a person. */
export function wideRows(plan: WidePlan, store: Store): PlaceRow {
  const features = plan.features.map((places) => ({
    places,
    feature: addFeature(store, places.name, places.importance !== null),
  }));
  return (row) => {
    if (store.people >= MAX_PEOPLE) return tooManyPeople;
    const person = store.people++;
    if (plan.respondent !== null) noteRepeated(store, person, (row[plan.respondent] ?? '').trim());
    if (plan.group !== null) setGroup(store, person, row[plan.group] ?? '');
    for (const { feature, places } of features) setAnswers(store, feature, person, row, places);
    return null;
  };
}

function noteRepeated({ seen, notes }: Store, person: number, respondent: string): void {
  if (respondent === '') return;
  if (seen.has(respondent)) notes.repeated++;
  else seen.set(respondent, person);
}

interface KnownFeature {
  readonly feature: FeatureStore;
  /** 1 for every person who has answered it. */
  readonly answered: ByteColumn;
}

/** A cell without a letter or digit names nothing. */
const NAMED = /[\p{L}\p{N}]/u;

/** One row a person and feature; features are added as they turn up. */
export function longRows(plan: LongPlan, store: Store): PlaceRow {
  const featureOf = featureFinder(plan, store);
  return (row) => {
    const respondent = (row[plan.respondent] ?? '').trim();
    const name = row[plan.feature] ?? '';
    if (respondent === '' || !NAMED.test(name)) {
      store.notes.unplacedRows++;
      return null;
    }
    const person = personOf(store, respondent);
    const known = featureOf(name);
    if (person >= MAX_PEOPLE) return tooManyPeople;
    if (!known) return tooManyFeatures;
    if (plan.group !== null) setGroup(store, person, row[plan.group] ?? '');
    if (known.answered.get(person) === 1) store.notes.repeated++;
    else setAnswers(store, known.feature, person, row, plan);
    known.answered.set(person, 1);
    return null;
  };
}

function personOf(store: Store, respondent: string): number {
  const known = store.seen.get(respondent);
  if (known !== undefined) return known;
  store.seen.set(respondent, store.people);
  return store.people++;
}

/** A text is folded once: the same feature in another spelling is the same feature. */
function featureFinder(plan: LongPlan, store: Store): (text: string) => KnownFeature | undefined {
  const byKey = new Map<string, KnownFeature>();
  const byText = new Map<string, KnownFeature>();
  const find = (name: string): KnownFeature | undefined => {
    const known = byKey.get(nameKey(name));
    if (known || store.features.length >= MAX_FEATURES) return known;
    const feature = addFeature(store, name, plan.importance !== null);
    const added = { feature, answered: createByteColumn() };
    byKey.set(nameKey(name), added);
    return added;
  };
  return (text) => {
    const known = byText.get(text) ?? find(tidyName(unguard(text)));
    if (known && byText.size < 10 * MAX_FEATURES) byText.set(text, known);
    return known;
  };
}
