import { describe, expect, test } from 'vitest';
import { blocksFor } from '../../../src/lib/cms/blocks.ts';
import { cmsConfig, schemas } from '../../../src/lib/cms/config.ts';
import { asRead } from '../../../src/lib/cms/entry-file.ts';
import type { CmsField } from '../../../src/lib/cms/field.ts';
import { fieldsOf } from '../../../src/lib/cms/fields.ts';
import { keysAt } from '../../../src/lib/content/schema/keys.ts';

const option = { value: 'churn', label: 'ریزش' };
const choices = {
  author: [option],
  topic: [option],
  to: [option],
  path: [option],
  see: [option],
  sources: [option],
};
const { collections } = cmsConfig({ topics: [option], choices }, 'نام', '/favicon.svg');

/** All fields of all forms by collection or file, those of entries in lists too. */
const forms = new Map<string, readonly CmsField[]>(
  collections.flatMap(({ name, fields, files }) => [
    ...(fields === undefined ? [] : [[name, fields] as const]),
    ...(files ?? []).map((file) => [file.name, file.fields] as const),
  ]),
);

const formOf = (kind: string): readonly CmsField[] =>
  forms.get(kind === 'articles' ? 'articles-churn' : kind) ?? [];

const namesOf = (fields: readonly CmsField[] | undefined): string[] =>
  (fields ?? []).map(({ name }) => name).filter((name) => name !== 'body' && name !== asRead);

const withInner = (fields: readonly CmsField[]): CmsField[] =>
  fields.flatMap((field) => [field, ...withInner(field.fields ?? [])]);

describe('every key of a schema has its field, and every field its key', () => {
  test.each(['articles', 'glossary', 'topics', 'calculators', 'paths', 'pages'] as const)('%s', (kind) => {
    const fields = formOf(kind);
    expect(namesOf(fields)).toEqual(keysAt(schemas[kind], []));
    for (const { name, fields: inner } of fields) {
      if (inner !== undefined) expect(namesOf(inner)).toEqual(keysAt(schemas[kind], [name, 0]));
    }
    expect(fields.some(({ name }) => name === 'body')).toBe(true);
  });

  test.each(['sources', 'authors'] as const)('%s', (kind) => {
    const entries = formOf(kind).find(({ name }) => name === 'entries');
    expect(namesOf(entries?.fields)).toEqual(['key', ...keysAt(schemas[kind], [])]);
  });
});

test('no collection is forgotten', () => {
  expect([...forms.keys()].sort()).toEqual(
    [...Object.keys(schemas).filter((kind) => kind !== 'articles'), 'articles-churn'].sort(),
  );
});

test('every field and block is named in Persian', () => {
  const fields = [...[...forms.values()].flat(), ...blocksFor(choices).flatMap((block) => block.fields)];
  const labels = [
    ...withInner(fields.filter(({ widget }) => widget !== 'hidden')),
    ...blocksFor(choices),
    ...collections,
  ];
  expect(labels.map(({ label }) => label).filter((label) => !/[\u0621-\u06d5]/.test(label))).toEqual([]);
});

describe('a field asks for what its schema does', () => {
  const field = (kind: keyof typeof schemas, name: string): CmsField | undefined =>
    fieldsOf(schemas[kind], choices).find((one) => one.name === name);

  test('length, need and shape', () => {
    expect(field('articles', 'title')).toMatchObject({ widget: 'string', required: true, maxlength: 60 });
    expect(field('articles', 'description')).toMatchObject({ widget: 'text', maxlength: 160 });
    expect(field('articles', 'updated')).toMatchObject({ widget: 'string', required: false });
    expect(field('sources', 'doi')?.pattern?.[0]).toBe('^10\\.\\d{4,}\\/\\S+$');
    expect(field('topics', 'icon')?.pattern?.[0]).toBe('^[a-z0-9]+(?:-[a-z0-9]+)*$');
  });

  test('numbers within their bounds', () => {
    expect(field('sources', 'year')).toMatchObject({
      widget: 'number',
      min: 1000,
      max: 2100,
      required: false,
    });
    expect(field('topics', 'order')).toMatchObject({ widget: 'number', min: 1, required: true });
  });

  test('choices, of the schema or of the content', () => {
    expect(field('articles', 'level')?.options?.map(({ value }) => value)).toEqual([
      'مقدماتی',
      'میانی',
      'پیشرفته',
    ]);
    expect(field('sources', 'seen')?.options?.[0]).toEqual({
      value: 'original',
      label: 'خود متن خوانده شده است',
    });
    expect(field('articles', 'author')).toMatchObject({ widget: 'select', options: [option] });
    expect(field('articles', 'sources')?.field).toMatchObject({ widget: 'select', options: [option] });
    expect(field('articles', 'tags')).toMatchObject({ widget: 'list', required: false });
    expect(field('articles', 'draft')).toMatchObject({ widget: 'boolean' });
  });
});
