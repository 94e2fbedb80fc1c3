import type { TypedQuestionnaire } from './examples.ts';

/** What stands in the form: the example, or what was typed before the script came. */
export function typedInto(form: HTMLFormElement, first: TypedQuestionnaire): TypedQuestionnaire {
  const data = new FormData(form);
  const text = (name: 'product' | 'features' | 'groups' | 'seed') =>
    String(data.get(name) ?? first[name]).replaceAll('\r\n', '\n');
  return {
    ...first,
    product: text('product'),
    features: text('features'),
    groups: text('groups'),
    seed: text('seed'),
    wording: String(data.get('wording')) as TypedQuestionnaire['wording'],
    importance: data.has('importance'),
    shuffle: data.has('shuffle'),
  };
}

export const sameTyped = (one: TypedQuestionnaire, other: TypedQuestionnaire): boolean =>
  JSON.stringify(one, Object.keys(one).sort()) === JSON.stringify(other, Object.keys(one).sort()) &&
  JSON.stringify(one.edits) === JSON.stringify(other.edits);

/** The rewritten sentences with one more, or with `undefined` one fewer. */
export function withEdit(
  edits: TypedQuestionnaire['edits'],
  id: string,
  text: string | undefined,
): TypedQuestionnaire['edits'] {
  const { [id]: _, ...others } = edits;
  return text === undefined ? others : { ...others, [id]: text };
}
