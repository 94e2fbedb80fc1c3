import { kaplanMeier, type Spell } from '../../lib/churn/kaplan-meier.ts';
import { type LogRank, logRank } from '../../lib/churn/log-rank.ts';
import type { Median, SurvivalPoint } from '../../lib/churn/product-limit.ts';
import { SPELL_COLUMNS } from '../../lib/churn/spell-columns.ts';
import { type SpellTable, spellReader } from '../../lib/churn/spell-table.ts';
import { formatJalali, fromDayNumber } from '../../lib/persian/date.ts';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import type { TableTool } from '../shared/data-input/types.ts';
import { sampleText } from './sample.ts';
import type { SurvivalSettings } from './settings.ts';

/** The curve of one group, or of all. */
export interface CurveStudy {
  /** Empty: all customers, or those whose group is not written. */
  readonly label: string;
  readonly customers: number;
  readonly lost: number;
  readonly points: readonly SurvivalPoint[];
  readonly median: Median | null;
  /** The longest time seen. */
  readonly last: number;
}

export interface SurvivalStudy {
  readonly unit: 'day' | 'asWritten';
  /** The last day of observation, in words; `null` with durations. */
  readonly asOf: string | null;
  readonly all: CurveStudy;
  /** The largest groups, or none when there is only one. */
  readonly groups: readonly CurveStudy[];
  /** Groups beyond those. */
  readonly more: number;
  readonly test: Result<LogRank, Problem> | null;
}

/** As many as colours and dashes tell apart. */
const MOST_GROUPS = 4;

type Data = Omit<SpellTable, 'report'>;

export const survivalTool: TableTool<Data, SurvivalSettings, SurvivalStudy> = {
  columns: SPELL_COLUMNS,
  open: (columns, { start, end }, { asOf }) => {
    const reader = spellReader(columns, { startStyle: start, endStyle: end, asOf });
    if (!reader.ok) return reader;
    return ok({
      take: reader.value.take,
      finish: () => {
        const { report, ...data } = reader.value.finish();
        return ok({ data, report });
      },
    });
  },
  sample: sampleText,
  study: studySurvival,
};

/** All that the survival page shows of customers' spells. */
export function studySurvival({ groups, unit, asOf }: Data): Result<SurvivalStudy, Problem> {
  const all = curveOf(
    '',
    groups.flatMap(({ spells }) => spells),
  );
  if (!all.ok) return all;
  if (all.value.last === 0) return fail('survival.noTime');
  const sorted = [...groups].sort((a, b) => b.spells.length - a.spells.length).slice(0, MOST_GROUPS);
  // In the order of the table: a colour should not change with a few customers more.
  const shown = groups.filter((group) => sorted.includes(group));
  const curves = shown.flatMap(({ label, spells }) => {
    const curve = curveOf(label, spells);
    return curve.ok && curve.value.last > 0 ? [curve.value] : [];
  });
  const several = groups.length > 1;
  return ok({
    unit,
    asOf: asOf === null ? null : formatJalali(fromDayNumber(asOf)),
    all: all.value,
    groups: several ? curves : [],
    more: several ? groups.length - curves.length : 0,
    test: several ? logRank(shown.map(({ spells }) => spells)) : null,
  });
}

function curveOf(label: string, spells: readonly Spell[]): Result<CurveStudy, Problem> {
  const curve = kaplanMeier(spells);
  if (!curve.ok) return curve;
  const { customers, lost, points, median, last } = curve.value;
  return ok({ label, customers, lost, points, median, last });
}
