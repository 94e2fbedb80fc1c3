import { readFileSync, statSync } from 'node:fs';
import { fill } from '../../lib/fill.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import strings from '../../ui/measure.fa.json' with { type: 'json' };
import { listFiles } from '../content/files.ts';
import { blocksOf } from '../orthography/blocks.ts';
import { loadLexicon } from '../orthography/lexicon.ts';
import { type Measure, measure, type Restored } from '../orthography/measure.ts';
import { parse } from '../orthography/parse.ts';

/**
 * Measures the orthography checker on good Persian text: `node src/build/cli/measure-orthography.ts [--list] <folder or
 * file>…`. Text files are read line by line, Markdown by its paragraphs. `--list` shows every half-space that was put where
 * the text has none, to be judged by reading.
 */
function main(args: readonly string[]): number {
  const paths = args.filter((arg) => arg !== '--list');
  if (paths.length === 0) {
    console.error(strings['measure.usage']);
    return 2;
  }
  const lines = paths.flatMap(filesAt).flatMap(linesOf);
  for (const line of report(measure(lines, loadLexicon()), args.includes('--list'))) console.log(line);
  return 0;
}

const filesAt = (path: string): string[] =>
  statSync(path).isDirectory()
    ? listFiles(path, '.', ['.txt', '.md', '.mdx']).map((file) => `${path}/${file}`)
    : [path];

function linesOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return source.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parsed = parse(source, file);
  return 'tree' in parsed ? blocksOf(parsed.tree, source).map(({ text }) => text) : [];
}

function report({ words, unknown, added, deleted, spaced }: Measure, lists: boolean): string[] {
  return [
    fill(strings['measure.words'], { count: formatNumber(words) }),
    fill(strings['measure.unknown'], { count: formatNumber(unknown), share: share(unknown, words) }),
    restoredLine('measure.deleted', deleted),
    restoredLine('measure.spaced', spaced),
    fill(strings['measure.added'], { count: formatNumber(added.length) }),
    ...(lists ? [...added, ...deleted.wrong, ...spaced.wrong] : []),
  ];
}

const restoredLine = (
  key: 'measure.deleted' | 'measure.spaced',
  { total, restored, wrong }: Restored,
): string =>
  fill(strings[key], {
    total: formatNumber(total),
    restored: formatNumber(restored),
    share: share(restored, total),
    wrong: formatNumber(wrong.length),
  });

const share = (part: number, whole: number): string =>
  formatPercent(whole === 0 ? 0 : part / whole, { maxFraction: 2, alone: false });

process.exitCode = main(process.argv.slice(2));
