/** The two lists of the articles: ways to win trust before a purchase, ways to lose it afterwards. */
export const LISTS = ['winning', 'losing'] as const;
export type List = (typeof LISTS)[number];

/**
 * What a check does for trust, in Kano's terms: must-be (its absence repels, its presence is taken for granted), performance
 * (the more of it the better), attractive (nobody misses it, but it sets apart). Our own judgement of each, not a measurement.
 *
 * @see Berger et al. 1993; Sauerwein et al. 1996.
 */
export const KINDS = ['must', 'performance', 'attractive'] as const;
export type Kind = (typeof KINDS)[number];

/** The ways in the order of the articles, each with its checks by kind. */
const WAYS_OF = {
  winning: {
    security: { tls: 'must', gateway: 'must', seal: 'must', checkout: 'performance' },
    presence: { abandoned: 'must', answers: 'performance', shared: 'attractive' },
    promise: { total: 'must', delivery: 'performance', guarantee: 'attractive' },
    service: { returns: 'must', replyTime: 'performance', untied: 'attractive' },
    human: { seller: 'must', signed: 'performance', faces: 'attractive' },
    candour: { delay: 'must', status: 'performance', mistake: 'attractive' },
    reach: { contact: 'must', channels: 'performance', emergency: 'attractive' },
  },
  losing: {
    unheard: { reviews: 'must', replies: 'performance', changed: 'attractive' },
    imitation: { ownWords: 'must', difference: 'performance', quoted: 'attractive' },
    loyals: { fair: 'must', reward: 'performance', referral: 'attractive' },
    sameness: { optOut: 'must', relevant: 'performance', suggested: 'attractive' },
    pretence: { claims: 'must', figures: 'performance', story: 'attractive' },
    fake: { genuine: 'must', counters: 'must', sourced: 'performance', worthSharing: 'attractive' },
  },
} as const satisfies Readonly<Record<List, Readonly<Record<string, Readonly<Record<string, Kind>>>>>>;

type Ways = (typeof WAYS_OF)['winning'] & (typeof WAYS_OF)['losing'];
export type WayId = keyof Ways;
export type CheckId = { [Way in WayId]: keyof Ways[Way] }[WayId];

/** One thing that is there or not, and that can be shown to a stranger. */
export interface Check {
  readonly id: CheckId;
  readonly way: WayId;
  readonly list: List;
  readonly kind: Kind;
}

export interface Way {
  readonly id: WayId;
  readonly list: List;
  readonly checks: readonly Check[];
}

/** Seven ways and six, in the order of the articles. */
export const WAYS: readonly Way[] = LISTS.flatMap((list) =>
  Object.entries(WAYS_OF[list]).map(([way, kinds]) => ({
    id: way as WayId,
    list,
    checks: Object.entries(kinds).map(([id, kind]) => ({
      id: id as CheckId,
      way: way as WayId,
      list,
      kind: kind as Kind,
    })),
  })),
);

/** All checks, list by list and way by way. */
export const CHECKS: readonly Check[] = WAYS.flatMap(({ checks }) => checks);

/**
 * The checks of one list.
 *
 * @example checksOf('losing').length // 19
 */
export const checksOf = (list: List): readonly Check[] => CHECKS.filter((check) => check.list === list);

/**
 * The must-be checks of one list.
 *
 * @example mustsOf('winning').length // 9
 */
export const mustsOf = (list: List): readonly Check[] => checksOf(list).filter(({ kind }) => kind === 'must');
