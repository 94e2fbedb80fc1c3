import path from 'node:path';
import type {
  Article,
  CalculatorPage,
  Library,
  Page,
  PlainPage,
  Term,
  Topic,
} from '../../lib/content/library.ts';
import { byPlace, type ContentProblem, problemAt } from '../../lib/content/problem.ts';
import type { RuleContext } from '../../lib/content/rules/context.ts';
import {
  articleProblems,
  type Names,
  termProblems,
  topicProblems,
  unknownTopic,
} from '../../lib/content/rules/library.ts';
import { linkProblems } from '../../lib/content/rules/links.ts';
import { uniqueProblems } from '../../lib/content/rules/unique.ts';
import { articleSchema } from '../../lib/content/schema/article.ts';
import { authorsSchema, calculatorSchema, pageSchema } from '../../lib/content/schema/page.ts';
import { sourcesSchema } from '../../lib/content/schema/source.ts';
import { termSchema } from '../../lib/content/schema/term.ts';
import { topicSchema } from '../../lib/content/schema/topic.ts';
import { TermIndex } from '../../lib/content/term-index.ts';
import { imageState } from './images.ts';
import { type Draft, readBody, readData, readDrafts } from './read.ts';

/** Addresses of pages that are not content files. */
export const fixedAddresses = ['/', '/glossary/', '/calculators/', '/search/', '/sources/'] as const;

const articleKeys = [
  'title',
  'description',
  'published',
  'updated',
  'level',
  'author',
  'tags',
  'keywords',
  'sources',
  'related',
  'aliases',
  'draft',
];
const topicKeys = ['title', 'order', 'description', 'hue', 'icon', 'path'];
const termKeys = ['term', 'english', 'definition', 'synonyms', 'finglish', 'see', 'topic'];
const pageKeys = ['title', 'description', 'topic', 'order', 'keywords', 'related'];

export interface Loaded {
  readonly library: Library;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads and checks the whole content folder below `root`. Never throws for what an editor wrote: all problems
 * are answered at once, in the order of files and lines, with whatever could be read.
 */
export function loadContent(root: string): Loaded {
  const problems: ContentProblem[] = [];
  const sources = new Map(
    Object.entries(readData(root, 'content/sources.yaml', sourcesSchema, problems) ?? {}),
  );
  const authors = new Map(
    Object.entries(readData(root, 'content/authors.yaml', authorsSchema, problems) ?? {}),
  );
  const drafts = {
    topics: readDrafts(root, 'content/topics', topicSchema, topicKeys, problems),
    terms: readDrafts(root, 'content/glossary', termSchema, termKeys, problems),
    articles: readDrafts(root, 'content/articles', articleSchema, articleKeys, problems),
    calculators: readDrafts(root, 'content/calculators', calculatorSchema, pageKeys, problems),
    pages: readDrafts(root, 'content/pages', pageSchema, pageKeys, problems),
  };
  const index = termIndex(drafts.terms, problems);
  const contextFor = (file: string): RuleContext => ({
    file,
    sources: new Set(sources.keys()),
    termSlug: (name) => index.slugOf(name),
    termNames: drafts.terms.map(({ meta }) => meta.term),
    image: (name) => imageState(path.join(root, path.dirname(file), name)),
  });
  const page = <Meta>(draft: Draft<Meta>, address: string): Page<Meta> => {
    const { slug, file, meta, text } = draft;
    return { slug, file, address, meta, facts: readBody(text, contextFor(file), problems) };
  };
  const published = drafts.articles.filter(({ meta }) => !meta.draft);
  const library: Library = {
    topics: drafts.topics
      .map((draft): Topic => page(draft, `/${draft.slug}/`))
      .sort((a, b) => a.meta.order - b.meta.order),
    terms: drafts.terms.map((draft): Term => page(draft, `/glossary/${draft.slug}/`)),
    articles: published.map((draft): Article => {
      const topic = draft.file.split('/').at(-2) ?? '';
      return { ...page(draft, `/${topic}/${draft.slug}/`), topic, id: `${topic}/${draft.slug}` };
    }),
    calculators: drafts.calculators
      .map((draft): CalculatorPage => page(draft, `/calculators/${draft.slug}/`))
      .sort((a, b) => a.meta.order - b.meta.order),
    pages: drafts.pages.map((draft): PlainPage => page(draft, `/${draft.slug}/`)),
    sources,
    authors,
    termSlug: (name) => index.slugOf(name),
  };
  problems.push(...crossProblems(library, drafts));
  return { library, problems: problems.sort(byPlace) };
}

function termIndex(drafts: readonly Draft<Term['meta']>[], problems: ContentProblem[]): TermIndex {
  const index = new TermIndex();
  for (const { slug, meta, placeOf } of drafts) {
    for (const { name, other } of index.add(slug, meta)) {
      problems.push(problemAt(placeOf(['term']), 'content.duplicateTerm', { term: name, other }));
    }
  }
  return index;
}

type Drafts = Record<
  'topics' | 'terms' | 'articles' | 'calculators' | 'pages',
  ReadonlyArray<Pick<Draft<unknown>, 'file' | 'placeOf'>>
>;

/** What only shows once every page is known. */
function crossProblems(library: Library, drafts: Drafts): ContentProblem[] {
  const places = new Map(
    Object.values(drafts)
      .flat()
      .map(({ file, placeOf }) => [file, placeOf]),
  );
  const placeOf = (file: string) => places.get(file) ?? (() => ({ file, line: 1, column: 1 }));
  const names: Names = {
    articles: new Set(library.articles.map(({ id }) => id)),
    topics: new Set(library.topics.map(({ slug }) => slug)),
    terms: new Set(library.terms.map(({ slug }) => slug)),
    authors: new Set(library.authors.keys()),
    sources: new Set(library.sources.keys()),
  };
  return [
    ...library.articles.flatMap((article) => articleProblems(article, placeOf(article.file), names)),
    ...library.topics.flatMap((topic) => topicProblems(topic, placeOf(topic.file), names)),
    ...library.terms.flatMap((term) => termProblems(term, placeOf(term.file), names)),
    ...library.calculators.flatMap(({ meta, file }) =>
      unknownTopic(meta.topic, placeOf(file)(['topic']), names),
    ),
    ...uniqueProblems(library, placeOf, fixedAddresses),
    ...deadLinks(library),
  ];
}

const allPages = (library: Library): Page<unknown>[] => [
  ...library.articles,
  ...library.topics,
  ...library.terms,
  ...library.calculators,
  ...library.pages,
];

function deadLinks(library: Library): ContentProblem[] {
  const pages = allPages(library);
  const addresses = new Map<string, ReadonlySet<string> | undefined>(
    fixedAddresses.map((address) => [address, undefined]),
  );
  for (const { address, facts } of pages) addresses.set(address, new Set(facts.ids));
  return pages.flatMap(({ file, facts }) =>
    facts.links.flatMap(({ url, line, column }) => linkProblems(url, { file, line, column }, addresses)),
  );
}
