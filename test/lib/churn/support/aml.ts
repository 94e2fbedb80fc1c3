import type { Spell } from '../../../../src/lib/churn/kaplan-meier.ts';

const spells = (text: string): Spell[] =>
  text.split(' ').map((time) => ({ duration: Number.parseInt(time, 10), lost: !time.endsWith('+') }));

/** Acute myelogenous leukemia, weeks to relapse, «+» still well (Miller 1981, Survival Analysis, p. 49; `aml` in R's survival). */
export const MAINTAINED = spells('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
export const NONMAINTAINED = spells('5 5 8 8 12 16+ 23 27 30 33 43 45');
