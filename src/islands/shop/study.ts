import type { ShopModel } from '../../lib/churn/bgnbd.ts';
import { buyAgainChance } from '../../lib/churn/bgnbd.ts';
import { fitShop } from '../../lib/churn/bgnbd-fit.ts';
import { type CalibrationBand, calibrate } from '../../lib/churn/calibration.ts';
import { silencesAt, windowFor } from '../../lib/churn/inactivity.ts';
import { type GapBin, gapHistogram, gapSummary, purchaseGaps } from '../../lib/churn/purchase-gaps.ts';
import { observedSpan, type PurchaseHistory } from '../../lib/churn/purchase-history.ts';
import { groupWithin, type ShopCustomer, summarise } from '../../lib/churn/shop-summary.ts';
import { SHOP_COLUMNS, shopReader } from '../../lib/churn/shop-table.ts';
import { formatJalali, fromDayNumber, toJalali } from '../../lib/persian/date.ts';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import { quantile } from '../../lib/stats/quantile.ts';
import { writeCsv } from '../../lib/table/csv-write.ts';
import type { TableTool } from '../shared/data-input/types.ts';
import { LIST_HEAD } from './list-head.ts';
import { sampleText } from './sample.ts';
import { MOST_DAYS, type ShopSettings } from './settings.ts';

/** What each window would have said on a past day; index by days, from 0. */
export interface Alarms {
  readonly cutOff: string;
  /** Days seen after it. */
  readonly afterDays: number;
  readonly customers: number;
  /** Of them, those who bought again afterwards. */
  readonly returned: number;
  /** Silent for at least so many days. */
  readonly called: readonly number[];
  /** Of these, those who bought again. */
  readonly wrong: readonly number[];
  /** The shortest window with at most a tenth false alarms; `null` if none. */
  readonly careful: number | null;
}

/** From `from` to `to`, both included; `to` null: and more. */
export interface Band {
  readonly from: number;
  readonly to: number | null;
}

export interface Chances {
  /** By days of silence and by purchase days; only bands with customers. */
  readonly silences: readonly Band[];
  readonly purchases: readonly Band[];
  readonly cells: readonly (readonly { readonly customers: number; readonly chance: number }[])[];
  /** Mean chance of all. */
  readonly mean: number;
  readonly model: ShopModel;
  /** A parameter ran to the end of its range. */
  readonly atEdge: boolean;
}

export interface Calibration {
  readonly bands: readonly CalibrationBand[];
  readonly customers: number;
  /** How many were expected to buy again, and how many did. */
  readonly expected: number;
  readonly actual: number;
}

export interface ShopStudy {
  readonly customers: number;
  readonly returned: number;
  /** Days with a purchase, customer by customer. */
  readonly purchases: number;
  readonly first: string;
  readonly last: string;
  readonly gaps: {
    readonly bins: readonly GapBin[];
    readonly count: number;
    readonly median: number;
    readonly ninety: number;
    /** How many gaps were at least so many days long; index by days. */
    readonly tail: readonly number[];
  } | null;
  readonly alarms: Result<Alarms, Problem>;
  readonly chances: Result<Chances, Problem>;
  readonly calibration: Result<Calibration, Problem>;
}

/** A third of the time is kept to see who came back. */
const HELD_OUT = 1 / 3;
/** A fit costs by the group of equal customers; so many are fitted well within a second. */
const MOST_GROUPS = 1500;
const BIN_DAYS = [1, 2, 3, 5, 7, 10, 14, 20, 30, 60, 90, 180];
const MOST_BINS = 22;
const CAREFUL = 0.1;

/** What was computed of a table before: moving the window or the horizon fits and counts nothing anew. */
const before = new WeakMap<readonly PurchaseHistory[], Map<string, unknown>>();

function once<Value>(histories: readonly PurchaseHistory[], key: string, make: () => Value): Value {
  const known = before.get(histories) ?? new Map<string, unknown>();
  before.set(histories, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Value;
}

export const shopTool: TableTool<readonly PurchaseHistory[], ShopSettings, ShopStudy> = {
  columns: SHOP_COLUMNS,
  open: ({ customer, date }, styles) => {
    if (customer === undefined || date === undefined || customer === date) return fail('shop.columns');
    const style = styles.date;
    if (!style) return fail('shop.noDates');
    const reader = shopReader({ customer, date }, style);
    return ok({
      take: reader.take,
      finish: () => {
        const { histories, report } = reader.finish();
        return ok({ data: histories, report });
      },
    });
  },
  sample: sampleText,
  study: studyShop,
  list: listCustomers,
};

/** All that the shop's page shows of purchases. */
export function studyShop(
  histories: readonly PurchaseHistory[],
  settings: ShopSettings,
): Result<ShopStudy, Problem> {
  const span = once(histories, 'span', () => observedSpan(histories));
  if (!span) return fail('churn-lab.shopEmpty');
  const { model, horizon } = settings;
  const summary = once(histories, 'summary', () => gapSummary(histories));
  const cutOff = span.last - Math.max(1, Math.round((span.last - span.first) * HELD_OUT));
  return ok({
    customers: summary.customers,
    returned: summary.returned,
    purchases: once(histories, 'purchases', () => histories.reduce((sum, { days }) => sum + days.length, 0)),
    first: jalali(span.first),
    last: jalali(span.last),
    gaps: once(histories, 'gaps', () => gapsOf(histories)),
    alarms: once(histories, 'alarms', () => alarmsOf(histories, span.first, cutOff, span.last)),
    chances: once(histories, `chances ${model} ${horizon}`, () => chancesOf(histories, span.last, settings)),
    calibration: once(histories, `calibration ${model}`, () =>
      calibrationOf(histories, cutOff, span.last, settings),
    ),
  });
}

const jalali = (day: number): string => formatJalali(fromDayNumber(day));

function gapsOf(histories: readonly PurchaseHistory[]): ShopStudy['gaps'] {
  const gaps = purchaseGaps(histories);
  if (gaps.length === 0) return null;
  const far = quantile(gaps, 0.975);
  const width = BIN_DAYS.find((days) => far / days <= MOST_BINS) ?? Math.ceil(far / MOST_BINS / 180) * 180;
  const counts = new Array<number>(MOST_DAYS + 2).fill(0);
  for (const gap of gaps)
    counts[Math.min(gap, MOST_DAYS + 1)] = (counts[Math.min(gap, MOST_DAYS + 1)] ?? 0) + 1;
  return {
    bins: gapHistogram(gaps, width, Math.max(4, Math.ceil(far / width))),
    count: gaps.length,
    median: quantile(gaps, 0.5),
    ninety: quantile(gaps, 0.9),
    tail: tailOf(counts),
  };
}

/** From counts by day to counts of that day and all after it; days nobody reaches are cut off. */
function tailOf(counts: readonly number[]): number[] {
  const tail = [...counts];
  for (let day = tail.length - 2; day >= 0; day--) tail[day] = (tail[day] ?? 0) + (tail[day + 1] ?? 0);
  return tail.slice(0, tail.findLastIndex((count) => count > 0) + 1);
}

function alarmsOf(
  histories: readonly PurchaseHistory[],
  first: number,
  cutOff: number,
  last: number,
): Result<Alarms, Problem> {
  const silences = cutOff < first ? fail('churn-lab.cutOff') : silencesAt(histories, cutOff, last);
  if (!silences.ok) return silences;
  const called = new Array<number>(MOST_DAYS + 1).fill(0);
  const wrong = new Array<number>(MOST_DAYS + 1).fill(0);
  for (const { days, returned } of silences.value) {
    const at = Math.min(days, MOST_DAYS);
    called[at] = (called[at] ?? 0) + 1;
    if (returned) wrong[at] = (wrong[at] ?? 0) + 1;
  }
  return ok({
    cutOff: jalali(cutOff),
    afterDays: last - cutOff,
    customers: silences.value.length,
    returned: silences.value.filter(({ returned }) => returned).length,
    called: tailOf(called),
    wrong: tailOf(wrong),
    careful: windowFor(silences.value, CAREFUL),
  });
}

const customersAt = (histories: readonly PurchaseHistory[], day: number): ShopCustomer[] =>
  once(histories, `customers ${day}`, () => summarise(histories, day));

const fitOf = (histories: readonly PurchaseHistory[], model: ShopModel['kind'], day: number) =>
  once(histories, `fit ${model} ${day}`, () =>
    fitShop(model, groupWithin(customersAt(histories, day), MOST_GROUPS).groups),
  );

function chancesOf(
  histories: readonly PurchaseHistory[],
  last: number,
  { model, horizon }: ShopSettings,
): Result<Chances, Problem> {
  const customers = customersAt(histories, last);
  const fit = fitOf(histories, model, last);
  if (!fit.ok) return fit;
  const rows = SILENCES.map((silence) => {
    const silent = customers.filter(({ age, recency }) => within(age - recency, silence));
    return PURCHASES.map((purchases) =>
      meanChance(
        fit.value.model,
        silent.filter(({ repeats }) => within(repeats + 1, purchases)),
        horizon,
      ),
    );
  });
  const silences = SILENCES.filter((_, row) => rows[row]?.some((cell) => cell.customers > 0));
  const purchases = PURCHASES.filter((_, column) => rows.some((row) => (row[column]?.customers ?? 0) > 0));
  const cells = rows
    .filter((row) => row.some((cell) => cell.customers > 0))
    .map((row) => row.filter((_, column) => purchases.includes(PURCHASES[column] as Band)));
  const { chance: mean } = meanChance(fit.value.model, customers, horizon);
  return ok({
    silences,
    purchases,
    cells,
    mean,
    model: fit.value.model,
    atEdge: fit.value.atEdge.length > 0,
  });
}

const SILENCES: readonly Band[] = [
  { from: 0, to: 29 },
  { from: 30, to: 59 },
  { from: 60, to: 89 },
  { from: 90, to: 179 },
  { from: 180, to: 364 },
  { from: 365, to: null },
];

const PURCHASES: readonly Band[] = [
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 4 },
  { from: 5, to: null },
];

const within = (value: number, { from, to }: Band): boolean => value >= from && (to === null || value <= to);

function meanChance(model: ShopModel, customers: readonly ShopCustomer[], horizon: number) {
  const sum = customers.reduce((total, customer) => total + buyAgainChance(model, customer, horizon), 0);
  return { customers: customers.length, chance: customers.length === 0 ? 0 : sum / customers.length };
}

function calibrationOf(
  histories: readonly PurchaseHistory[],
  cutOff: number,
  last: number,
  { model }: ShopSettings,
): Result<Calibration, Problem> {
  const customers = customersAt(histories, cutOff);
  if (customers.length === 0) return fail('churn-lab.nobodyYet');
  const fit = fitOf(histories, model, cutOff);
  if (!fit.ok) return fit;
  const bands = calibrate(fit.value.model, customers, last - cutOff, 5);
  const sum = (of: (band: CalibrationBand) => number) => bands.reduce((total, band) => total + of(band), 0);
  return ok({
    bands,
    customers: customers.length,
    expected: sum((band) => band.predicted * band.customers),
    actual: sum((band) => Math.round(band.actual * band.customers)),
  });
}

/** Each customer with their chance, likeliest first; empty when the model could not be fitted. */
function listCustomers(histories: readonly PurchaseHistory[], { model, horizon }: ShopSettings): string {
  const span = observedSpan(histories);
  if (!span) return writeCsv([LIST_HEAD]);
  const customers = customersAt(histories, span.last);
  const fit = fitOf(histories, model, span.last);
  const rows = customers.map((customer) => {
    const silent = customer.age - customer.recency;
    const { year, month, day } = toJalali(fromDayNumber(span.last - silent));
    const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('/');
    const chance = fit.ok ? buyAgainChance(fit.value.model, customer, horizon) : null;
    return [customer.customer, customer.repeats + 1, date, silent, chance, horizon] as const;
  });
  rows.sort((a, b) => (b[4] ?? 0) - (a[4] ?? 0));
  return writeCsv([LIST_HEAD, ...rows]);
}
