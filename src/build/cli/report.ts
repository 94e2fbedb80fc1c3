/**
 * Tells of every article how long, how readable, how linked and how old it is: `npm run report`, with `-- --json` for
 * other programs.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Article } from '../../lib/content/library.ts';
import { paragraphsOf } from '../../lib/content/paragraphs.ts';
import { articleReports } from '../../lib/content/report.ts';
import { fill } from '../../lib/fill.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import strings from '../../ui/report.fa.json' with { type: 'json' };
import { isProblem, readText } from '../content/files.ts';
import { loadContent } from '../content/load.ts';
import { parsePage } from '../content/parse.ts';
import { contentRoot } from '../content/root.ts';
import { reportTable } from '../report/table.ts';
import { today } from '../today.ts';

function wantsJson(): boolean | undefined {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    return undefined;
  }
}

/** Unreadable pages are the check's business. */
function textOf({ file }: Article): readonly string[] {
  const read = readText(contentRoot(), file);
  if (isProblem(read)) return [];
  const parsed = parsePage(file, read.text);
  return 'tree' in parsed ? paragraphsOf(parsed.tree) : [];
}

function main(): number {
  const json = wantsJson();
  if (json === undefined) {
    console.error(strings['report.usage']);
    return 2;
  }
  const { library, problems } = loadContent(contentRoot());
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) console.error(fill(strings['report.errors'], { count: formatNumber(errors) }));
  const reports = articleReports(library, textOf, today());
  console.log(json ? JSON.stringify(reports, null, 2) : reportTable(reports).join('\n'));
  return 0;
}

process.exitCode = main();
