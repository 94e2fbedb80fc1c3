import { type Answers, STATES, type State, stateOf } from './answers.ts';
import { CHECKS, type Check, WAYS, type Way } from './checks.ts';
import { type GapStep, gapStep } from './order.ts';

/** A check with its state and the evidence written for it. */
export interface Finding {
  readonly check: Check;
  readonly state: State;
  /** Trimmed; empty when the state is not `shown`, whatever stands in the field. */
  readonly evidence: string;
}

/** A finding that wants work, and the step of the rule that put it in its place. */
export interface Gap extends Finding {
  readonly step: GapStep;
}

/** How many checks are in each state. */
export type StateCounts = Readonly<Record<State, number>>;

export interface Audit {
  /** In the order of the lists. */
  readonly findings: readonly Finding[];
  readonly counts: StateCounts;
  /** The states of each way's checks. */
  readonly ways: readonly {
    readonly way: Way;
    readonly findings: readonly Finding[];
    readonly counts: StateCounts;
  }[];
  /** In the order of the rule. */
  readonly gaps: readonly Gap[];
  /** Gaps among the must-be checks: they come before all that sets apart. */
  readonly mustGaps: number;
}

/** As many actions as one week bears. A limit of the list, not a norm. */
export const WEEK = 5;

/**
 * Audits answers. Counts only: no score is made of them, because checks are of different weight and nobody has measured which.
 *
 * @param checks the checks that count; all of them unless told.
 */
export function audit(answers: Answers, checks: readonly Check[] = CHECKS): Audit {
  const findings = checks.map((check): Finding => {
    const state = stateOf(answers[check.id]);
    return { check, state, evidence: state === 'shown' ? answers[check.id].evidence.trim() : '' };
  });
  const gaps = orderGaps(findings);
  return {
    findings,
    counts: countStates(findings),
    ways: WAYS.flatMap((way) => {
      const own = findings.filter(({ check }) => check.way === way.id);
      return own.length === 0 ? [] : [{ way, findings: own, counts: countStates(own) }];
    }),
    gaps,
    mustGaps: gaps.filter(({ check }) => check.kind === 'must').length,
  };
}

const countStates = (findings: readonly Finding[]): StateCounts =>
  Object.fromEntries(
    STATES.map((state) => [state, findings.filter((finding) => finding.state === state).length]),
  ) as Record<State, number>;

/** The gaps by the steps of the rule; within a step as the lists have them. */
function orderGaps(findings: readonly Finding[]): Gap[] {
  const gaps = findings.flatMap((finding): Gap[] => {
    const step = gapStep(finding.check.kind, finding.state);
    return step === undefined ? [] : [{ ...finding, step }];
  });
  // Sorting is stable: it keeps the order of the lists.
  return gaps.sort((one, other) => one.step - other.step);
}
