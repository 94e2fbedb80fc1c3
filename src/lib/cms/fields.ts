import { z } from 'zod';
import strings from '../../ui/cms.fa.json' with { type: 'json' };
import type { CmsField, CmsOption } from './field.ts';
import { hintOf, labelOf, optionLabel } from './text.ts';

/** What may be chosen for a key that names other content, by the key's name. */
export type Choices = Readonly<Record<string, readonly CmsOption[]>>;

/** The fields of a form for data of this schema: one for each of its keys, in its order. */
export function fieldsOf(schema: z.core.$ZodType, choices: Choices): CmsField[] {
  const { inner } = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) throw new TypeError('a form needs an object schema');
  return Object.entries(inner.shape).map(([name, value]) => fieldOf(name, value, choices));
}

function fieldOf(name: string, schema: z.core.$ZodType, choices: Choices): CmsField {
  const { inner, optional } = unwrap(schema);
  const hint = hintOf(name);
  const common = {
    name,
    label: labelOf(name),
    required: !optional,
    ...(hint === undefined ? {} : { hint }),
  };
  if (inner instanceof z.ZodArray) return { ...common, ...listParts(name, inner, choices) };
  return { ...common, ...plainParts(name, inner, choices) };
}

/** Takes off what surrounds a schema without changing what an editor types. */
function unwrap(schema: z.core.$ZodType): { inner: z.core.$ZodType; optional: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return { inner: unwrap(schema.unwrap()).inner, optional: true };
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : { inner: schema, optional: false };
}

type Parts = Omit<CmsField, 'name' | 'label' | 'required' | 'hint'>;

function plainParts(name: string, schema: z.core.$ZodType, choices: Choices): Parts {
  const chosen = choices[name];
  if (chosen !== undefined) return { widget: 'select', options: chosen, ...onlyChoice(chosen) };
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: enumOptions(name, schema) };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (schema instanceof z.ZodNumber) return numberParts(schema);
  if (schema instanceof z.ZodUnion) return { widget: 'string' };
  if (schema instanceof z.ZodURL) return { widget: 'string' };
  if (schema instanceof z.ZodString) return stringParts(schema);
  throw new TypeError(`no form field for ${name}`);
}

/** Where there is one author, nobody is asked who wrote it. */
const onlyChoice = ([first, second]: readonly CmsOption[]): { default?: string } =>
  first === undefined || second !== undefined ? {} : { default: first.value };

const enumOptions = (name: string, schema: z.ZodEnum): CmsOption[] =>
  schema.options.map((value) => ({ value: String(value), label: optionLabel(name, String(value)) }));

/** Zod answers the ends of safe integers where the schema has none. */
function numberParts(schema: z.ZodNumber): Parts {
  const { minValue, maxValue } = schema;
  const min = minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? { min: Math.max(1, minValue) } : {};
  const max = maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? { max: maxValue } : {};
  return { widget: 'number', value_type: 'int', ...min, ...max };
}

/** A text longer than this gets a box of several lines. */
const oneLine = 120;

function stringParts(schema: z.ZodString): Parts {
  const { maxLength } = schema;
  const pattern = schema.def.checks?.map(patternOf).find((source) => source !== undefined);
  return {
    widget: maxLength !== null && maxLength > oneLine ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(maxLength === null ? {} : { maxlength: maxLength }),
    ...(pattern === undefined ? {} : { pattern: [pattern, strings['cms.wrongShape']] }),
  };
}

function patternOf(check: z.core.$ZodCheck): string | undefined {
  const { def } = check._zod as { def: { pattern?: RegExp } };
  return def.pattern?.source;
}

function listParts(name: string, schema: z.ZodArray, choices: Choices): Parts {
  const { inner } = unwrap(schema.element);
  if (inner instanceof z.ZodObject) {
    return { widget: 'list', collapsed: true, fields: fieldsOf(inner, choices) };
  }
  // Without fields of its own a list is a box with one entry a line.
  if (choices[name] === undefined) return { widget: 'list' };
  const item = plainParts(name, inner, choices);
  return { widget: 'list', field: { name: 'item', label: labelOf('item'), required: true, ...item } };
}
