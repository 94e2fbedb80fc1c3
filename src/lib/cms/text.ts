import strings from '../../ui/cms.fa.json' with { type: 'json' };

const sentences: Readonly<Record<string, string>> = strings;

/**
 * The name of a key of the front matter, or of a part of a block, as the editor's form shows it; one that nobody has
 * named yet goes by its key, which a test finds.
 */
export const labelOf = (name: string): string => sentences[`cms.label.${name}`] ?? name;

/** What the form says below a field, where there is something to say. */
export const hintOf = (name: string): string | undefined => sentences[`cms.hint.${name}`];

/** A value of an enumeration in words, or what having none means; values that are words already stand for themselves. */
export const optionLabel = (name: string, value: string): string =>
  sentences[`cms.option.${name}.${value || 'none'}`] ?? value;

/** The name of a collection, a file or a block. */
export const nameOf = (collection: string): string => sentences[`cms.collection.${collection}`] ?? collection;
