import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { type CivilDate, toJalali } from '../../lib/persian/date.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import type { Answers, Known } from './known.ts';

/** The pattern of a new article, which editors may change: `{title}`, `{published}`, `{level}` and `{author}` are filled. */
export const templateFile = 'content/templates/article.mdx';

/**
 * Writes the file of a new article from the pattern, and never over another; answers its path from the root.
 *
 * @returns the problems `new.noTemplate`, `new.templatePlace` and `new.fileTaken`
 */
export function writeArticle({ root, library }: Known, answers: Answers, today: CivilDate): Result<string> {
  const template = path.join(root, templateFile);
  if (!existsSync(template)) return fail('new.noTemplate', { file: templateFile });
  const [author = 'editorial'] = library.authors.keys();
  const places = { ...answers, title: yamlText(answers.title), published: jalali(today), author };
  const text = filled(readFileSync(template, 'utf8'), places);
  if (!text.ok) return text;
  const file = `content/articles/${answers.topic}/${answers.slug}.mdx`;
  return createFile(root, file, text.value);
}

/** As an editor would write it: quoted only where YAML would read something else. */
const yamlText = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

function jalali(date: CivilDate): string {
  const { year, month, day } = toJalali(date);
  return [year, month, day].map((number) => String(number).padStart(2, '0')).join('/');
}

function filled(template: string, places: Readonly<Record<string, string>>): Result<string> {
  const unknown = [...template.matchAll(/\{(\w+)\}/g)].find(([, name = '']) => !Object.hasOwn(places, name));
  if (unknown !== undefined) return fail('new.templatePlace', { file: templateFile, place: unknown[0] });
  return ok(template.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? ''));
}

function createFile(root: string, file: string, text: string): Result<string> {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  try {
    writeFileSync(absolute, text, { flag: 'wx' });
    return ok(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return fail('new.fileTaken', { file });
    throw error;
  }
}
