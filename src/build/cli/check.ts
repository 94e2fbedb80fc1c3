/**
 * Reads the content folder, or the files it is given, and says in Persian what to mend:
 * `npm run check -- [--fix] [--json] [--strict] [path …]`. Exits with 1 when there is something that must be mended (with
 * `--strict` also when there are warnings), with 2 when it was called wrongly.
 */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fill } from '../../lib/fill.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import strings from '../../ui/check.fa.json' with { type: 'json' };
import { contentRoot } from '../content/root.ts';
import type { Checked } from '../gate/check.ts';
import { today } from '../today.ts';

// Half of a warm check is reading the program itself.
enableCompileCache(fileURLToPath(new URL('../../../.cache/node/', import.meta.url)));
const { check } = await import('../gate/check.ts');
const { reportLine } = await import('../gate/report.ts');

const options = {
  fix: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

const counted = ({ reports }: Checked, severity: string): number =>
  reports.filter((report) => report.severity === severity).length;

function show(checked: Checked): void {
  const { reports, files, fixed } = checked;
  for (const report of reports) console.log(reportLine(report));
  if (fixed.length > 0)
    console.log(fill(strings['check.fixed'], { count: formatNumber(fixed.length), names: fixed.join('، ') }));
  const fixable = reports.filter(({ fix }) => fix !== undefined).length;
  if (fixable > 0 && fixed.length === 0)
    console.log(fill(strings['check.fixable'], { count: formatNumber(fixable) }));
  console.log(reports.length === 0 ? clean(files) : summary(checked));
}

const clean = (files: number): string => fill(strings['check.clean'], { files: formatNumber(files) });

const summary = (checked: Checked): string =>
  fill(strings['check.summary'], {
    errors: formatNumber(counted(checked, 'error')),
    warnings: formatNumber(counted(checked, 'warning')),
    advice: formatNumber(counted(checked, 'style')),
    files: formatNumber(checked.files),
  });

async function main(): Promise<number> {
  const given = readArguments();
  if (given === undefined) {
    console.error(strings['check.usage']);
    return 2;
  }
  const { values, positionals: names } = given;
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const checked = await check({ root: contentRoot(), from, today: today(), names, fix: values.fix });
  if (!checked.ok) {
    console.error(fill(strings['check.noFile'], checked.problem.args));
    return 2;
  }
  if (values.json) console.log(JSON.stringify(checked.value.reports, null, 2));
  else show(checked.value);
  const mustMend = counted(checked.value, 'error') + (values.strict ? counted(checked.value, 'warning') : 0);
  return mustMend > 0 ? 1 : 0;
}

process.exitCode = await main();
