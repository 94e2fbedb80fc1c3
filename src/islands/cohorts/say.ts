import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import type { CohortSettings } from './settings.ts';
import type { CohortStudy } from './study.ts';
import type { CohortSay } from './words.ts';

/** A share of survival or churn: one decimal below 10 %, none above. */
export const shareText = (share: number, alone = true): string =>
  formatPercent(share, { maxFraction: share < 0.1 ? 1 : 0, alone });

/** The headline: what the model expects at the horizon, or what was seen last where no model could be fitted. */
export interface Headline {
  readonly projected: boolean;
  readonly age: number;
  readonly stay: number;
  readonly band: Interval | null;
}

export function headlineOf(study: CohortStudy, { horizon }: CohortSettings): Headline | undefined {
  if (study.model.ok) {
    const point = study.model.value.path[horizon];
    if (point) return { projected: true, age: horizon, stay: point.survival, band: point.band };
  }
  const last = study.seen.ok ? study.seen.value.survival.at(-1) : undefined;
  if (last) return { projected: false, age: last.time, stay: last.survival, band: last.band };
  const mean = study.weighted.at(-1);
  return mean && { projected: false, age: mean.age, stay: mean.retention, band: null };
}

/** The result for a screen reader. */
export function spokenSentence(say: CohortSay, study: CohortStudy, settings: CohortSettings): string {
  const head = headlineOf(study, settings);
  if (!head) return '';
  const stay = shareText(head.stay, false);
  const age = formatNumber(head.age);
  return head.projected
    ? say('cohorts.spoken', { horizon: age, stay })
    : say('cohorts.spokenSeen', { age, stay });
}

/** The result for a letter or a report. */
export function copiedSentence(
  say: CohortSay,
  study: CohortStudy,
  settings: CohortSettings,
): string | undefined {
  const seen = study.seen.ok ? study.seen.value.survival.at(-1) : undefined;
  const head = headlineOf(study, settings);
  const parts: string[] = [];
  if (seen)
    parts.push(say('cohorts.copy', { age: formatNumber(seen.time), seen: shareText(seen.survival, false) }));
  if (head?.projected && head.band)
    parts.push(
      say('cohorts.copyModel', {
        horizon: formatNumber(head.age),
        stay: shareText(head.stay, false),
        low: shareText(head.band.low, false),
        high: shareText(head.band.high, false),
      }),
    );
  return parts.length === 0 ? undefined : parts.join(' ');
}
