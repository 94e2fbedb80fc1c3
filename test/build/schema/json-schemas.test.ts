import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas, schemaFolder } from '../../../src/build/schema/json-schemas.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const schema = (name: string) => JSON.parse(jsonSchemas().get(name) ?? '');

describe('JSON Schemas of the content', () => {
  test('are committed as the rules are: else run node src/build/cli/schema.ts', () => {
    expect(readdirSync(path.join(project, schemaFolder)).sort()).toEqual([...jsonSchemas().keys()]);
    for (const [name, text] of jsonSchemas()) expect(read(`${schemaFolder}/${name}`), name).toBe(text);
  });

  test('say what an article must and may have, and nothing else', () => {
    const { required, properties, additionalProperties } = schema('article.json');
    expect(required).toEqual(['title', 'description', 'published', 'level', 'author']);
    expect(additionalProperties).toBe(false);
    expect(properties.title).toMatchObject({ type: 'string', maxLength: 60 });
    expect(properties.published).toMatchObject({ type: 'string' });
    expect(properties.level.enum).toContain('میانی');
    expect(properties.related.items.properties.reason).toMatchObject({ maxLength: 160 });
  });

  test('explain every key in Persian', () => {
    const silent: string[] = [];
    const look = (node: unknown, name: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties')
          for (const [property, inner] of Object.entries<{ description?: string }>(value))
            if (inner.description === undefined) silent.push(`${name}: ${property}`);
        look(value, name);
      }
    };
    for (const name of jsonSchemas().keys()) look(schema(name), name);
    expect(silent).toEqual([]);
  });

  test('know every key that the content of the site uses', () => {
    const keys = (text: string) => Object.keys(parse(text.split('---')[1] ?? ''));
    const article = keys(read('content/articles/churn/churn-rate.mdx'));
    expect(Object.keys(schema('article.json').properties)).toEqual(expect.arrayContaining(article));
    const sources = Object.values<object>(parse(read('content/sources.yaml'))).flatMap(Object.keys);
    const known = Object.keys(schema('source.json').additionalProperties.properties);
    expect(known).toEqual(expect.arrayContaining([...new Set(sources)]));
  });
});

describe('settings of the editor', () => {
  const settings = JSON.parse(read('.vscode/settings.json'));

  test('name schemas and folders that are there', () => {
    for (const [file, pattern] of Object.entries<string>(settings['yaml.schemas'])) {
      expect(jsonSchemas().has(path.basename(file)), file).toBe(true);
      expect(read(pattern)).not.toBe('');
    }
  });

  test('keep UTF-8, line ends and half-spaces', () => {
    expect(settings).toMatchObject({
      'files.encoding': 'utf8',
      'files.eol': '\n',
      'editor.unicodeHighlight.allowedCharacters': { '\u200c': true },
    });
  });
});
