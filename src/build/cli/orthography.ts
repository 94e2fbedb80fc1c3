import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../content/files.ts';
import { checkMarkdown, type MarkdownFinding } from '../orthography/check-markdown.ts';
import { fixMarkdown } from '../orthography/fix-markdown.ts';
import { loadLexicon } from '../orthography/lexicon.ts';
import { reportLine } from '../orthography/report.ts';

/**
 * Checks the orthography of Markdown and MDX files, inside `content/` or not:
 * `node src/build/cli/orthography.ts [--fix] [--json] <file or folder>…`. Exits with 1 when there are errors.
 */
function main(args: readonly string[]): number {
  const lexicon = loadLexicon();
  const files = args.filter((arg) => !arg.startsWith('--')).flatMap(filesAt);
  const findings = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const text = args.includes('--fix') ? fixMarkdown(source, { lexicon, file }) : source;
    if (text !== source) writeFileSync(file, text);
    return checkMarkdown(text, { lexicon, file });
  });
  show(findings, args.includes('--json'));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const filesAt = (place: string): string[] =>
  statSync(place).isDirectory()
    ? listFiles(place, '.', ['.md', '.mdx']).map((file) => path.join(place, file))
    : [place];

function show(findings: readonly MarkdownFinding[], asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(findings, null, 2));
  else for (const finding of findings) console.log(reportLine(finding));
}

process.exitCode = main(process.argv.slice(2));
