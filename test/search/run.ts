/** Measures the search of a built site against Pagefind as it comes: `node test/search/run.ts [dist]`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, plainPagefind, siteSearch } from './engines.ts';
import { type Observed, type Scores, scoresByClass } from './metrics.ts';
import { queriesFor } from './queries.ts';

const [dist = 'dist', ...flags] = process.argv.slice(2);
const queries = queriesFor((slug) => existsSync(join(dist, slug, 'index.html')));

async function observe(ask: Ask): Promise<Observed[]> {
  const observed: Observed[] = [];
  for (const query of queries) observed.push(await ask(query));
  return observed;
}

const cell = (value: number): string => value.toFixed(2).replace(/^0/, '').padStart(5);
const row = ({ recallAt5, mrr, successAt5, honest, bytes }: Scores, isNone: boolean): string =>
  isNone
    ? `${' '.repeat(18)}${cell(honest)} ${(bytes / 1000).toFixed(0).padStart(4)}`
    : `${[recallAt5, mrr, successAt5].map(cell).join(' ')} ${' '.repeat(5)} ${(bytes / 1000).toFixed(0).padStart(4)}`;

function print(title: string, site: readonly Observed[], plain: readonly Observed[]): void {
  const [ours, theirs] = [scoresByClass(site), scoresByClass(plain)];
  console.log(
    `\n${title}\n${''.padEnd(16)} ${'n'.padStart(3)}   R@5   MRR   S@5 honest  kB |   R@5   MRR   S@5 honest  kB (plain Pagefind)`,
  );
  for (const [name, scores] of ours) {
    const other = theirs.get(name);
    if (other === undefined) continue;
    console.log(
      `${name.padEnd(16)} ${String(scores.queries).padStart(3)} ${row(scores, name === 'none')} | ${row(other, name === 'none')}`,
    );
  }
}

const plain = await plainPagefind(dist);
const [theirs, ours] = [await observe(plain.ask), await observe(await siteSearch(dist))];
await plain.close();
const half = (observed: readonly Observed[], heldOut: boolean) =>
  observed.filter(({ query }) => query.heldOut === heldOut);
print('tuned on', half(ours, false), half(theirs, false));
print('held out', half(ours, true), half(theirs, true));
if (flags.includes('--misses')) {
  for (const { query, slugs, flagged } of half(ours, false)) {
    const wanted = query.answers.filter((slug) => !slugs.slice(0, 5).includes(slug));
    const isWrong =
      query.answers.length === 0
        ? slugs.length > 0 && !flagged
        : wanted.length > Math.max(0, query.answers.length - 5) || !query.answers.includes(slugs[0] ?? '');
    if (isWrong)
      console.log(
        `\n${query.class}: ${query.query}\n  missed ${wanted.join(' ')}\n  got    ${slugs.slice(0, 5).join(' ')}`,
      );
  }
}
process.exit(0);
