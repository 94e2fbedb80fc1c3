import { makeQuestionnaire, type Questionnaire } from '../../lib/kano/questionnaire.ts';
import type { QuestionnaireWords } from '../../lib/kano/wording.ts';
import { examples, type TypedQuestionnaire } from './examples.ts';
import { readTyped } from './model.ts';

const KEY = 'kano-questionnaire';
const VERSION = 1;

type Kept = TypedQuestionnaire & { readonly version: number };

/** What was typed on this device before; `undefined` when nothing was, or it can't be read. */
export function keptTyped(): TypedQuestionnaire | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!isTyped(kept)) return undefined;
    const { version: _, ...typed } = kept;
    return typed;
  } catch {
    return undefined;
  }
}

/** Keeps what was typed, or with `null` forgets it. Answers whether the browser allowed it. */
export function keep(typed: TypedQuestionnaire | null): boolean {
  try {
    if (typed) localStorage.setItem(KEY, JSON.stringify({ ...typed, version: VERSION }));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/**
 * The questionnaire kept on this device: its rewritten sentences (`questionColumns`) and its own answers (`wording`) let the
 * answers of a web form be read without asking.
 */
export function keptQuestionnaire(words: QuestionnaireWords): Questionnaire | undefined {
  const typed = keptTyped();
  const draft = typed && readTyped(typed, words).draft;
  return draft && makeQuestionnaire(draft, words);
}

/** Anything may stand in a browser's storage. */
function isTyped(kept: unknown): kept is Kept {
  const found = kept as Kept;
  return (
    found?.version === VERSION &&
    Object.entries(examples.shop).every(([name, value]) => typeof found[name as 'edits'] === typeof value) &&
    ['A', 'B', 'C', 'own'].includes(found.wording) &&
    Array.isArray(found.own) &&
    found.own.length === 5 &&
    found.edits !== null &&
    [...found.own, ...Object.values(found.edits)].every((text) => typeof text === 'string')
  );
}
