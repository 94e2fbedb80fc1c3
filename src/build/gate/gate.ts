import type { Article, Library } from '../../lib/content/library.ts';
import { type ContentProblem, warningAt } from '../../lib/content/problem.ts';
import { placeholderProblems } from '../../lib/content/rules/placeholder.ts';
import { isStale, STALE_AFTER_YEARS } from '../../lib/content/rules/stale.ts';
import type { CivilDate } from '../../lib/persian/date.ts';
import { type ContentFile, isProblem, listFiles, readText } from '../content/files.ts';
import { loadContent } from '../content/load.ts';
import { knownBodies } from '../content/read.ts';
import { cacheFile, readCache, writeCache } from './cache.ts';
import { knownFindings, orthographyReports } from './orthography.ts';
import { inOrder, type Report, reportOfProblem, withSeverity } from './report.ts';
import { rulesVersion } from './version.ts';

export interface Gated {
  readonly library: Library;
  /** All there is to mend, in the order of files and lines. */
  readonly reports: readonly Report[];
  /** How many files were read. */
  readonly files: number;
}

/** Folders whose Markdown becomes pages. */
export const pageFolders = ['articles', 'calculators', 'glossary', 'pages', 'paths', 'topics'] as const;

/**
 * Everything an editor should know before publishing: structure, spelling, notes left from the pattern, articles that
 * have grown old by `today`. The check, the build and tests ask here, so that they never disagree.
 *
 * @param root the folder that holds `content`
 */
export async function gate(root: string, today: CivilDate): Promise<Gated> {
  const [version, file] = [rulesVersion(), cacheFile(root)];
  const memories = { bodies: knownBodies, findings: knownFindings };
  readCache(file, version, memories);
  const { library, drafts, problems } = loadContent(root);
  const pages = readPages(root);
  const spelling = await orthographyReports(root, pages);
  writeCache(file, version, memories);
  const own = [...problems, ...pages.flatMap(placeholders), ...library.articles.flatMap(staleness(today))];
  const reports = [...own.map(reportOfProblem), ...spelling].map(milder(new Set(drafts)));
  return { library, reports: inOrder(reports), files: pages.length };
}

/** Files that are not UTF-8 have been told already. */
const readPages = (root: string): ContentFile[] =>
  pageFolders
    .flatMap((folder) => listFiles(root, `content/${folder}`, ['.md', '.mdx']))
    .flatMap((file) => {
      const read = readText(root, file);
      return isProblem(read) ? [] : [read];
    });

const placeholders = ({ file, text }: ContentFile): ContentProblem[] => placeholderProblems(file, text);

const staleness =
  (today: CivilDate) =>
  ({ file, meta }: Article): ContentProblem[] =>
    isStale(meta.updated, today)
      ? [warningAt({ file, line: 1, column: 1 }, 'content.stale', { years: STALE_AFTER_YEARS })]
      : [];

const milder =
  (drafts: ReadonlySet<string>) =>
  (report: Report): Report =>
    drafts.has(report.file) ? withSeverity(report, 'warning') : report;
