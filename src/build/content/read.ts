import type { z } from 'zod';
import { type PageFacts, pageFacts } from '../../lib/content/facts.ts';
import { type FrontMatter, readFrontMatter, readYaml } from '../../lib/content/front-matter.ts';
import { type ContentProblem, problemAt } from '../../lib/content/problem.ts';
import type { RuleContext } from '../../lib/content/rules/context.ts';
import { bodyProblems } from '../../lib/content/rules/index.ts';
import { slugPattern } from '../../lib/content/schema/shared.ts';
import { validate } from '../../lib/content/validate.ts';
import { isProblem, listFiles, readText } from './files.ts';
import { parsePage } from './parse.ts';

/** One page's front matter, checked against its schema, before its body is read. */
export interface Draft<Meta> {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
  readonly meta: Meta;
  readonly placeOf: FrontMatter['placeOf'];
}

/** Reads the front matter of all pages of one notion; files that fail leave their problems behind. */
export function readDrafts<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
  keys: readonly string[],
  problems: ContentProblem[],
): Draft<z.output<Schema>>[] {
  return listFiles(root, folder, ['.md', '.mdx']).flatMap((file) => {
    const read = readText(root, file);
    if (isProblem(read)) {
      problems.push(read);
      return [];
    }
    const slug = slugOf(file, problems);
    const frontMatter = readFrontMatter(file, read.text);
    const checked = validate(schema, frontMatter, keys);
    problems.push(...checked.problems);
    if (checked.value === undefined || slug === undefined) return [];
    return [{ slug, file, text: read.text, meta: checked.value, placeOf: frontMatter.placeOf }];
  });
}

function slugOf(file: string, problems: ContentProblem[]): string | undefined {
  const name = file.split('/').at(-1) ?? '';
  const slug = name.replace(/\.mdx?$/, '');
  if (slugPattern.test(slug)) return slug;
  problems.push(problemAt({ file, line: 1, column: 1 }, 'content.fileName', { name }));
  return undefined;
}

/** Reads one YAML file of the content folder against its schema. */
export function readData<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: ContentProblem[],
): z.output<Schema> | undefined {
  const read = readText(root, file);
  if (isProblem(read)) {
    problems.push(read);
    return undefined;
  }
  const checked = validate(schema, readYaml(file, read.text));
  problems.push(...checked.problems);
  return checked.value;
}

const noFacts: PageFacts = { ids: [], citations: [], terms: [], links: [], calculators: [], words: 0 };

/** Parses a page's body, checks it by every rule that needs no other page, and notes what it mentions. */
export function readBody(text: string, context: RuleContext, problems: ContentProblem[]): PageFacts {
  const parsed = parsePage(context.file, text);
  if ('problem' in parsed) {
    problems.push(parsed.problem);
    return noFacts;
  }
  problems.push(...bodyProblems(parsed.tree, context, text));
  return pageFacts(parsed.tree);
}
