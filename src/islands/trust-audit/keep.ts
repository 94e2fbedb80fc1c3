import { type Answers, answersBy } from '../../lib/trust-audit/answers.ts';
import { LISTS } from '../../lib/trust-audit/checks.ts';
import { isChoices } from '../../lib/trust-audit/code.ts';
import { type Choices, choicesOf, withChoices } from './choices.ts';

const KEY = 'trust-audit';
const VERSION = 1;

type Kept = Choices & { readonly version: number; readonly evidence: Readonly<Record<string, string>> };

/** The audit kept on this device; `undefined` when there is none, or it can't be read. */
export function keptAnswers(): Answers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!isKept(kept)) return undefined;
    const written = answersBy((id) => ({ choice: '', evidence: kept.evidence[id] ?? '' }));
    return withChoices(kept, written);
  } catch {
    return undefined;
  }
}

/** Keeps an audit, or with `null` forgets it; a browser that refuses has said so by {@link canKeep}. */
export function keep(answers: Answers | null): void {
  try {
    if (answers) localStorage.setItem(KEY, JSON.stringify(keptOf(answers)));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing to be done: the texts stay on screen, and the form says that they are not kept.
  }
}

/** Whether this browser keeps anything at all. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(`${KEY}-try`, '');
    localStorage.removeItem(`${KEY}-try`);
    return true;
  } catch {
    return false;
  }
}

function keptOf(answers: Answers): Kept {
  const written = Object.entries(answers).filter(([, { evidence }]) => evidence !== '');
  const evidence = Object.fromEntries(written.map(([id, answer]) => [id, answer.evidence]));
  return { ...choicesOf(answers), evidence, version: VERSION };
}

/** Anything may stand in a browser's storage. */
function isKept(kept: unknown): kept is Kept {
  const found = kept as Kept;
  return (
    found?.version === VERSION &&
    LISTS.every((list) => typeof found[list] === 'string' && isChoices(list, found[list])) &&
    typeof found.evidence === 'object' &&
    found.evidence !== null &&
    Object.values(found.evidence).every((text) => typeof text === 'string')
  );
}
