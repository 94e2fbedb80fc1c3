import { existsSync } from 'node:fs';
import path from 'node:path';
import { levels } from '../../lib/content/levels.ts';
import type { Library } from '../../lib/content/library.ts';
import { slugPattern } from '../../lib/content/schema/shared.ts';
import { foldLoose } from '../../lib/persian/fold.ts';
import { fail, ok, type Result } from '../../lib/result.ts';

/** What is said of a new article before it is written. */
export interface Answers {
  readonly title: string;
  readonly topic: string;
  readonly slug: string;
  readonly level: string;
}

/** What the answers must fit to. */
export interface Known {
  readonly root: string;
  readonly library: Library;
}

/** As the schema of articles has it. */
export const TITLE_MAX = 60;

/** Judges one answer and tidies it; the problems are sentences of `src/ui/new.fa.json`. */
export type Judge = (text: string, known: Known, before: Partial<Answers>) => Result<string>;

const title: Judge = (text, { library }) => {
  const tidy = text.trim().replace(/\s+/g, ' ');
  if (tidy === '') return fail('new.titleEmpty');
  if (tidy.length > TITLE_MAX) return fail('new.titleLong', { length: tidy.length, max: TITLE_MAX });
  const other = library.articles.find(({ meta }) => foldLoose(meta.title) === foldLoose(tidy));
  return other === undefined ? ok(tidy) : fail('new.titleTaken', { other: other.file });
};

const topic: Judge = (text, { library }) => {
  const tidy = text.trim();
  const slugs = library.topics.map(({ slug }) => slug);
  if (slugs.length === 0) return fail('new.noTopics');
  const named = library.topics.find(
    ({ slug, meta }, index) =>
      slug === tidy || foldLoose(meta.title) === foldLoose(tidy) || isNumber(tidy, index + 1),
  );
  return named === undefined
    ? fail('new.topicUnknown', { topic: tidy, allowed: slugs.join('، ') })
    : ok(named.slug);
};

const slug: Judge = (text, { root, library }, before) => {
  const tidy = text.trim();
  if (!slugPattern.test(tidy)) return fail('new.slugShape', { slug: tidy });
  const address = `/${before.topic}/${tidy}/`;
  const alias = library.articles.find(({ meta }) =>
    meta.aliases.some((other) => foldLoose(other) === address),
  );
  const files = ['.mdx', '.md'].map((ending) => `content/articles/${before.topic}/${tidy}${ending}`);
  const other = alias?.file ?? files.find((file) => existsSync(path.join(root, file)));
  return other === undefined ? ok(tidy) : fail('new.slugTaken', { address, other });
};

const level: Judge = (text) => {
  const tidy = text.trim() === '' ? levels[0] : text.trim();
  const named = levels.find(
    (name, index) => foldLoose(name) === foldLoose(tidy) || isNumber(tidy, index + 1),
  );
  return named === undefined
    ? fail('new.levelUnknown', { level: tidy, allowed: levels.join('، ') })
    : ok(named);
};

/** A number in digits of any keyboard. */
const isNumber = (text: string, number: number): boolean => foldLoose(text) === String(number);

/** In the order in which they are asked: a slug is judged within its topic. */
export const judges: Readonly<Record<keyof Answers, Judge>> = { title, topic, slug, level };
