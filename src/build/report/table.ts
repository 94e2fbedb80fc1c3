import { LONG_SENTENCE } from '../../lib/content/readability.ts';
import type { ArticleReport } from '../../lib/content/report.ts';
import { STALE_AFTER_YEARS } from '../../lib/content/rules/stale.ts';
import { fill } from '../../lib/fill.ts';
import { formatJalali, parseDate } from '../../lib/persian/date.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import strings from '../../ui/report.fa.json' with { type: 'json' };
import { inColumns } from './columns.ts';

/** The report for a person: a table, what deserves a look, and the sum. */
export function reportTable(reports: readonly ArticleReport[]): string[] {
  return [...inColumns([headings, ...reports.map(row)]), '', ...reports.flatMap(notes), total(reports)];
}

const headings = [
  strings['report.title'],
  strings['report.words'],
  strings['report.minutes'],
  strings['report.mean'],
  strings['report.long'],
  strings['report.out'],
  strings['report.in'],
  strings['report.sources'],
  strings['report.updated'],
];

const row = (report: ArticleReport): string[] => [
  report.title,
  formatNumber(report.words),
  formatNumber(report.minutes),
  formatNumber(report.meanWords),
  formatPercent(report.longShare, { maxFraction: 0, alone: false }),
  formatNumber(report.linksOut),
  formatNumber(report.linksIn),
  formatNumber(report.sources),
  shownDate(report.updated),
];

function shownDate(iso: string): string {
  const date = parseDate(iso);
  return date.ok ? formatJalali(date.value) : iso;
}

function notes({ title, stale, orphan, synonyms }: ArticleReport): string[] {
  return [
    ...(stale ? [fill(strings['report.stale'], { title, years: formatNumber(STALE_AFTER_YEARS) })] : []),
    ...(orphan ? [fill(strings['report.orphan'], { title })] : []),
    ...synonyms.map(({ synonym, term, count }) =>
      fill(strings['report.synonym'], { title, synonym, term, count: formatNumber(count) }),
    ),
  ];
}

function total(reports: readonly ArticleReport[]): string {
  const sum = (key: 'words' | 'minutes') => reports.reduce((whole, report) => whole + report[key], 0);
  return fill(strings['report.total'], {
    articles: formatNumber(reports.length),
    words: formatNumber(sum('words')),
    minutes: formatNumber(sum('minutes')),
    long: formatNumber(LONG_SENTENCE),
  });
}
