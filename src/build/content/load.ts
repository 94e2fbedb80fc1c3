import { statSync } from 'node:fs';
import path from 'node:path';
import type { PageFacts } from '../../lib/content/facts.ts';
import type { Library, Page } from '../../lib/content/library.ts';
import { byPlace, type ContentProblem } from '../../lib/content/problem.ts';
import type { RuleContext } from '../../lib/content/rules/context.ts';
import { articleSchema } from '../../lib/content/schema/article.ts';
import { authorsSchema, calculatorSchema, pageSchema } from '../../lib/content/schema/page.ts';
import { pathSchema } from '../../lib/content/schema/path.ts';
import { sourcesSchema } from '../../lib/content/schema/source.ts';
import { type TermMeta, termSchema } from '../../lib/content/schema/term.ts';
import { topicSchema } from '../../lib/content/schema/topic.ts';
import { TermIndex } from '../../lib/content/term-index.ts';
import { addressOf, articleIdOf, slugOf } from './addresses.ts';
import { crossProblems, termClashes } from './cross.ts';
import { type ContentFile, listFiles } from './files.ts';
import { imageEndings, imageState } from './images.ts';
import { type Draft, readBody, readData, readFolder } from './read.ts';

export interface Loaded {
  readonly library: Library;
  /** Files of articles that are not published yet: nothing of them is in the library, and their mistakes only warn. */
  readonly drafts: readonly string[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads and checks the whole content folder below `root`. Never throws for what an editor wrote: all problems
 * are answered at once, in the order of files and lines, with whatever could be read.
 */
export function loadContent(root: string): Loaded {
  const parts = readParts(root);
  const index = new TermIndex();
  const clashes = termClashes(index, parts.terms.drafts);
  const { pageOf, checkBody, bodyProblems } = bodyReader(root, parts, index);
  const published = parts.articles.drafts.filter(({ meta }) => !meta.draft);
  const library: Library = {
    topics: parts.topics.drafts.map(pageOf).sort(byOrder),
    terms: parts.terms.drafts.map(pageOf),
    articles: published.map((draft) => {
      const id = articleIdOf(draft.source.file);
      return { ...pageOf(draft), id, topic: id.split('/')[0] ?? '' };
    }),
    calculators: parts.calculators.drafts.map(pageOf).sort(byOrder),
    paths: parts.paths.drafts.map(pageOf).sort(byOrder),
    pages: parts.pages.drafts.map(pageOf),
    sources: new Map(Object.entries(parts.sources.value ?? {})),
    authors: new Map(Object.entries(parts.authors.value ?? {})),
    termSlug: (name) => index.slugOf(name),
  };
  const unpublished = parts.articles.drafts
    .filter(({ meta }) => meta.draft)
    .map((draft) => pageOf(draft).file);
  for (const source of tornFiles(parts)) checkBody(source);
  const own = Object.values(parts).flatMap(({ problems }) => problems);
  const problems = [...own, ...clashes, ...bodyProblems, ...crossProblems(library, parts)];
  return { library, drafts: unpublished, problems: problems.map(milder(unpublished)).sort(byPlace) };
}

const milder =
  (drafts: readonly string[]) =>
  (problem: ContentProblem): ContentProblem =>
    drafts.includes(problem.file) ? { ...problem, severity: 'warning' } : problem;

/** Mistakes above a page do not hide those within it. */
const tornFiles = ({ topics, terms, articles, calculators, paths, pages }: Parts): ContentFile[] =>
  [topics, terms, articles, calculators, paths, pages].flatMap(({ torn }) => torn);

export type Parts = ReturnType<typeof readParts>;

const readParts = (root: string) => ({
  sources: readData(root, 'content/sources.yaml', sourcesSchema),
  authors: readData(root, 'content/authors.yaml', authorsSchema),
  topics: readFolder(root, 'content/topics', topicSchema),
  terms: readFolder(root, 'content/glossary', termSchema),
  articles: readFolder(root, 'content/articles', articleSchema),
  calculators: readFolder(root, 'content/calculators', calculatorSchema),
  paths: readFolder(root, 'content/paths', pathSchema),
  pages: readFolder(root, 'content/pages', pageSchema),
});

type Ordered = Page<{ order: number }>;
const byOrder = (a: Ordered, b: Ordered): number => a.meta.order - b.meta.order;

/** Makes pages of drafts, gathering the problems of their bodies. */
function bodyReader(root: string, { sources, terms }: Pick<Parts, 'sources' | 'terms'>, index: TermIndex) {
  const bodyProblems: ContentProblem[] = [];
  const shared = {
    sources: sources.value && new Set(Object.keys(sources.value)),
    termSlug: (name: string) => index.slugOf(name),
    termNames: terms.faulty.length > 0 ? undefined : terms.drafts.map(({ meta }) => meta.term),
  };
  const key = contextKey(root, shared.sources, terms.drafts, terms.faulty);
  const contextOf = (file: string): RuleContext => ({
    ...shared,
    file,
    image: (name) => imageState(path.join(root, path.dirname(file)), name),
  });
  const checkBody = (source: ContentFile): PageFacts => {
    const { value: facts, problems } = readBody(source, contextOf(source.file), key);
    bodyProblems.push(...problems);
    return facts;
  };
  const pageOf = <Meta>({ source, meta }: Draft<Meta>): Page<Meta> => {
    const facts = checkBody(source);
    return { slug: slugOf(source.file), file: source.file, address: addressOf(source.file), meta, facts };
  };
  return { pageOf, checkBody, bodyProblems };
}

/** One text for all that the rules of one page ask of other files: it changes when one of those does. */
function contextKey(
  root: string,
  sources: ReadonlySet<string> | undefined,
  terms: readonly Draft<TermMeta>[],
  faulty: readonly string[],
): string {
  const names = terms.map(({ source, meta }) => [source.file, meta.term, ...meta.synonyms]);
  const images = listFiles(root, 'content', imageEndings).map((file) => {
    const { mtimeMs, size } = statSync(path.join(root, file));
    return [file, mtimeMs, size];
  });
  return JSON.stringify([sources && [...sources], names, faulty, images]);
}
