import type { z } from 'zod';
import { type PageFacts, pageFacts } from '../../lib/content/facts.ts';
import {
  type FrontMatter,
  frontMatterBlock,
  readFrontMatter,
  readYaml,
} from '../../lib/content/front-matter.ts';
import { type ContentProblem, problemAt } from '../../lib/content/problem.ts';
import { characterProblems } from '../../lib/content/rules/characters.ts';
import type { RuleContext } from '../../lib/content/rules/context.ts';
import { bodyProblems } from '../../lib/content/rules/index.ts';
import { slugPattern } from '../../lib/content/schema/shared.ts';
import { validate } from '../../lib/content/validate.ts';
import { slugOf } from './addresses.ts';
import { type ContentFile, isProblem, listFiles, readText } from './files.ts';
import { Memory } from './memory.ts';
import { parsePage } from './parse.ts';

/** One page's front matter, checked against its schema, before its body is read. */
export interface Draft<Meta> {
  readonly source: ContentFile;
  readonly meta: Meta;
  readonly placeOf: FrontMatter['placeOf'];
}

/** What could be read, and every problem met on the way; no value when there are some. */
export interface Reading<Value> {
  readonly value?: Value | undefined;
  readonly problems: readonly ContentProblem[];
}

/** All pages of one notion; `faulty` are the files whose front matter could not be read. */
export interface Folder<Meta> {
  readonly drafts: readonly Draft<Meta>[];
  readonly faulty: readonly string[];
  /** Those of them that have front matter, so that a body can be told from it. */
  readonly torn: readonly ContentFile[];
  readonly problems: readonly ContentProblem[];
}

const knownDrafts = new Memory<Reading<Draft<unknown>>>();
/** Bodies hold no functions, so the gate can keep them between runs. */
export const knownBodies = new Memory<Reading<PageFacts>>();

/** Reads the front matter of all pages of one notion. */
export function readFolder<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
): Folder<z.output<Schema>> {
  const readings = listFiles(root, folder, ['.md', '.mdx']).map((file) => {
    const source = readText(root, file);
    const reading = isProblem(source)
      ? { problems: [source] }
      : knownDrafts.recall(source, '', () => readDraft(source, schema));
    return { file, source, ...(reading as Reading<Draft<z.output<Schema>>>) };
  });
  return {
    drafts: readings.flatMap(({ value }) => value ?? []),
    faulty: readings.filter(({ value }) => value === undefined).map(({ file }) => file),
    torn: readings.flatMap(({ value, source }) =>
      value === undefined && !isProblem(source) && frontMatterBlock(source.text) ? source : [],
    ),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readDraft(source: ContentFile, schema: z.ZodType): Reading<Draft<unknown>> {
  const frontMatter = readFrontMatter(source.file, source.text);
  const { value: meta, problems } = validate(schema, frontMatter);
  const all = [...nameProblems(source.file), ...problems];
  return {
    value: all.length === 0 ? { source, meta, placeOf: frontMatter.placeOf } : undefined,
    problems: all,
  };
}

function nameProblems(file: string): ContentProblem[] {
  if (slugPattern.test(slugOf(file))) return [];
  const name = file.split('/').at(-1) ?? '';
  return [problemAt({ file, line: 1, column: 1 }, 'content.fileName', { name })];
}

/** Reads one YAML file of the content folder against its schema. */
export function readData<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): Reading<z.output<Schema>> {
  const source = readText(root, file);
  if (isProblem(source)) return { problems: [source] };
  const reading = validate(schema, readYaml(file, source.text));
  return { ...reading, problems: [...reading.problems, ...characterProblems(file, source.text)] };
}

const noFacts: PageFacts = {
  ids: [],
  citations: [],
  terms: [],
  links: [],
  calculators: [],
  hasExample: false,
  words: 0,
};

/**
 * Parses a page's body, checks it by every rule that needs no other page, and notes what it mentions.
 *
 * @param key stands for all that `context` says of other files.
 */
export const readBody = (
  source: ContentFile,
  context: RuleContext,
  key: string,
): Required<Reading<PageFacts>> & { value: PageFacts } => {
  const { value = noFacts, problems } = knownBodies.recall(source, key, () => {
    const parsed = parsePage(source.file, source.text);
    if ('problem' in parsed) return { problems: [parsed.problem] };
    return { problems: bodyProblems(parsed.tree, context, source.text), value: pageFacts(parsed.tree) };
  });
  return { value, problems };
};
