import { fail, ok, type Problem, type Result } from '../result.ts';
import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** A customer as they stood on a past day: how long silent, and whether they then bought again. */
export interface Silence {
  readonly days: number;
  readonly returned: boolean;
}

export type InactivityProblemCode = 'churn-lab.cutOff' | 'churn-lab.nobodyYet';

/**
 * Goes back to the end of `cutOffDay` and looks at every customer known by then: how many days since their last purchase,
 * and did they buy between then and `endDay`?
 *
 * @param endDay the last day the data cover, after `cutOffDay`.
 * @returns `churn-lab.cutOff` when no day is left to see who returned, `churn-lab.nobodyYet` when nobody had bought by then.
 * @example silencesAt([{ customer: 'a', days: [2, 5, 15] }], 10, 20) // { ok: true, value: [{ days: 5, returned: true }] }
 */
export function silencesAt(
  histories: readonly PurchaseHistory[],
  cutOffDay: number,
  endDay: number,
): Result<Silence[], Problem<InactivityProblemCode>> {
  if (!(cutOffDay < endDay && Number.isFinite(cutOffDay) && Number.isFinite(endDay)))
    return fail('churn-lab.cutOff');
  const silences = histories.flatMap(({ days }) => {
    const last = days.findLast((day) => day <= cutOffDay);
    const returned = days.some((day) => day > cutOffDay && day <= endDay);
    return last === undefined ? [] : [{ days: cutOffDay - last, returned }];
  });
  return silences.length === 0 ? fail('churn-lab.nobodyYet') : ok(silences);
}

/** What a rule «silent for so many days = lost» would have said on that past day, and what then came. */
export interface FalseAlarms {
  readonly windowDays: number;
  readonly customers: number;
  /** Called lost. */
  readonly alarms: number;
  /** Called lost, and bought again before the end of the data. */
  readonly falseAlarms: number;
  /** Not called lost, and never seen again before the end. */
  readonly missed: number;
  /** alarms ÷ customers. */
  readonly alarmShare: number;
  /** falseAlarms ÷ alarms with its 95 % Wilson interval; `null` without alarms. More would return if the data went on. */
  readonly falseAlarmShare: number | null;
  readonly interval: Interval | null;
}

/**
 * Measures an inactivity window on the user's own past.
 *
 * @param silences of {@link silencesAt}, at least one.
 * @param windowDays silent for at least so many days counts as lost; 1 or more.
 * @example falseAlarms([{ days: 95, returned: true }, { days: 100, returned: false }, { days: 3, returned: true }], 90).falseAlarmShare // 0.5
 */
export function falseAlarms(silences: readonly Silence[], windowDays: number): FalseAlarms {
  const called = silences.filter(({ days }) => days >= windowDays);
  const wrong = called.filter(({ returned }) => returned).length;
  const missed = silences.filter(({ days, returned }) => days < windowDays && !returned).length;
  const any = called.length > 0;
  return {
    windowDays,
    customers: silences.length,
    alarms: called.length,
    falseAlarms: wrong,
    missed,
    alarmShare: silences.length === 0 ? 0 : called.length / silences.length,
    falseAlarmShare: any ? wrong / called.length : null,
    interval: any ? wilsonInterval(wrong, called.length) : null,
  };
}

/** Shares of fewer alarms are chance. */
const LEAST_ALARMS = 30;

/**
 * The shortest window in whole days that would have called at least thirty customers lost, at most a share `most` of them
 * wrongly.
 *
 * @param most a ratio in [0, 1].
 * @returns `null` when no window is so careful.
 * @example windowFor(Array.from({ length: 40 }, (_, days) => ({ days, returned: days < 5 })), 0) // 5
 */
export function windowFor(silences: readonly Silence[], most: number): number | null {
  const sorted = [...silences].sort((a, b) => b.days - a.days);
  let window: number | null = null;
  let wrong = 0;
  for (const [index, { days, returned }] of sorted.entries()) {
    if (days < 1) break;
    wrong += returned ? 1 : 0;
    const shorter = sorted[index + 1]?.days ?? -1;
    const alarms = index + 1;
    if (shorter !== days && alarms >= LEAST_ALARMS && wrong <= most * alarms)
      window = Math.max(1, Math.floor(shorter) + 1);
  }
  return window;
}
