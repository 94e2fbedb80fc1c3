import { type Answers, answersBy, type Choice, NO_ANSWERS } from '../../lib/trust-audit/answers.ts';
import { type Audit, audit } from '../../lib/trust-audit/audit.ts';
import { CHECKS, type CheckId } from '../../lib/trust-audit/checks.ts';
import type { Tool } from '../shared/Bench.tsx';

export type EvidenceField = `${CheckId}Evidence`;

/** What stands in the form: a choice and a text for each check. */
export type TypedAudit = Readonly<Record<CheckId, Choice | ''>> & Readonly<Record<EvidenceField, string>>;

export interface AuditOutcome extends Audit {
  readonly of: Answers;
}

export const evidenceField = (id: CheckId): EvidenceField => `${id}Evidence`;

function typedOf(answers: Answers): TypedAudit {
  const pairs = CHECKS.flatMap(({ id }) => [
    [id, answers[id].choice],
    [evidenceField(id), answers[id].evidence],
  ]);
  return Object.fromEntries(pairs) as TypedAudit;
}

/** Nothing can be wrong in this form: it has choices and free texts only, and no answer is an answer. */
export const auditTool: Tool<Answers, TypedAudit, AuditOutcome> = {
  typedOf,
  read: () => ({ values: {}, problems: {} }),
  outcomeOf(typed) {
    const of = answersBy((id) => ({ choice: typed[id], evidence: typed[evidenceField(id)] }));
    return { ...audit(of), of };
  },
  empty: typedOf(NO_ANSWERS),
};

export const sameTyped = (one: TypedAudit, other: TypedAudit): boolean =>
  (Object.keys(one) as (keyof TypedAudit)[]).every((key) => one[key] === other[key]);
