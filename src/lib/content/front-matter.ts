import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type ContentProblem, type Place, problemAt } from './problem.ts';

export interface FrontMatter {
  /** Plain data as YAML 1.2 core reads it. */
  readonly data: unknown;
  /** Where a key (given as its path) stands in the file; the start of the block when it is missing. */
  readonly placeOf: (path: ReadonlyArray<PropertyKey>) => Place;
  readonly problems: readonly ContentProblem[];
}

const fence = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/** The text between the two `---` lines and where it starts, or undefined when the file has none. */
export function frontMatterBlock(source: string): { text: string; offset: number } | undefined {
  const open = fence.exec(source);
  if (open === null) return undefined;
  const offset = open[0].length;
  const close = closing.exec(source.slice(offset));
  return close === null ? undefined : { text: source.slice(offset, offset + close.index), offset };
}

/** Reads the YAML at the head of a Markdown file, keeping the place of each key for messages. */
export function readFrontMatter(file: string, source: string): FrontMatter {
  const block = frontMatterBlock(source);
  const start = { file, line: 1, column: 1 };
  if (block === undefined) {
    return { data: {}, placeOf: () => start, problems: [problemAt(start, 'content.noFrontMatter')] };
  }
  return readYaml(file, block.text, 1);
}

/** Reads a whole YAML file or a front matter block that begins after `linesBefore` lines. */
export function readYaml(file: string, text: string, linesBefore = 0): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  const problems = document.errors.map((error) =>
    problemAt(
      placeAt(error.pos[0]),
      error.code === 'DUPLICATE_KEY' ? 'content.duplicateKey' : 'content.yaml',
    ),
  );
  const data = problems.length === 0 ? dataOf(document) : {};
  if (data === undefined) problems.push(problemAt(placeAt(0), 'content.yaml'));
  return {
    data: data ?? {},
    placeOf: (path) => placeAt(offsetOf(document, path)),
    problems,
  };
}

/** Plain data; undefined for an alias without its anchor, or aliases that would unfold without end. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function offsetOf(document: Document, path: ReadonlyArray<PropertyKey>): number {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = path.length > 0 ? (document.getIn(path, true) as Node | undefined) : undefined;
  return node?.range?.[0] ?? (parent as Node | null | undefined)?.range?.[0] ?? 0;
}
