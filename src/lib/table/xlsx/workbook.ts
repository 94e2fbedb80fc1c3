import type { Package } from './package.ts';
import { type Attributes, attributeText, readXml } from './xml.ts';

export interface Sheet {
  readonly name: string;
  /** The file within the package. */
  readonly path: string;
}

export interface Workbook {
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly from1904: boolean;
  /** Sheets of cells; hidden ones only where nothing else is there. */
  readonly sheets: readonly Sheet[];
  /** Files of shared texts and of cell formats. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

interface Relation {
  readonly path: string;
  /** The last word of its type, the same in both dialects of the standard. */
  readonly type: string;
}

/**
 * What a package says of itself as a workbook; `undefined` when it is none.
 *
 * @see ECMA-376 part 1, 12.3 and 18.2.
 */
export function readWorkbook(parts: Package): Workbook | undefined {
  const path = [...relations(parts, '').values()].find(({ type }) => type === 'officeDocument')?.path;
  const bytes = path?.endsWith('.xml') ? parts.read(path) : undefined;
  if (path === undefined || !bytes) return undefined;
  const related = relations(parts, path);
  const found: (Sheet & { readonly hidden: boolean })[] = [];
  let [from1904, isWorkbook] = [false, false];
  readXml(bytes, {
    open: (tag, attributes) => {
      if (tag === 'workbook') isWorkbook = true;
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const relation = related.get(relationOf(attributes()) ?? '');
      if (relation?.type !== 'worksheet') return;
      const { name = '', state = 'visible' } = attributes();
      const hidden = state !== 'visible';
      found.push({ name: attributeText(name), path: relation.path, hidden });
    },
  });
  if (!isWorkbook) return undefined;
  const seen = found.filter(({ hidden }) => !hidden);
  const pathOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.path;
  return {
    from1904,
    sheets: (seen.length > 0 ? seen : found).map(({ name, path }) => ({ name, path })),
    strings: pathOf('sharedStrings'),
    styles: pathOf('styles'),
  };
}

/** The id of another file; its prefix is free. */
const relationOf = (attributes: Attributes): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

/** What a file refers to, by id; the package itself has the name ''. */
function relations(parts: Package, path: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const bytes = parts.read(`${folder}_rels/${file}.rels`);
  if (!bytes) return found;
  readXml(bytes, {
    open: (tag, attributes) => {
      const { Id: id, Target: target, Type: type } = attributes();
      if (tag !== 'Relationship' || !id || !target || !type) return;
      found.set(id, {
        path: resolve(folder, attributeText(target)),
        type: type.slice(type.lastIndexOf('/') + 1),
      });
    },
  });
  return found;
}

/** A target is told from its folder on, or with a slash from the root. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
