import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ask, plainPagefind, siteSearch } from '../search/engines.ts';
import { type Observed, type Scores, scoresByClass } from '../search/metrics.ts';
import { CLASSES, queriesFor } from '../search/queries.ts';
import { expect, test } from './support/test.ts';

/**
 * The floor under the search of the built site, on the half of the questions that it was not tuned on. Runs in Node on
 * `dist`; it stands here because only now the site is built. `node test/search/run.ts` prints the whole table.
 */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const heldOut = queriesFor((slug) => existsSync(join(dist, slug, 'index.html'))).filter(
  (query) => query.heldOut,
);

async function observe(ask: Ask): Promise<Map<string, Scores>> {
  const observed: Observed[] = [];
  for (const query of heldOut) observed.push(await ask(query));
  return scoresByClass(observed);
}

const scoreOf = (scores: ReadonlyMap<string, Scores>, name: string): Scores => {
  const found = scores.get(name);
  if (found === undefined) throw new Error(`no class ${name}`);
  return found;
};

/** Asked once for all tests of a worker. */
let asked: Promise<Map<string, Scores>> | undefined;
const ours = (): Promise<Map<string, Scores>> => {
  asked ??= siteSearch(dist).then(observe);
  return asked;
};

// One worker asks for all.
test.describe.configure({ mode: 'default', timeout: 180_000 });

test('search finds what readers mean', async () => {
  const all = scoreOf(await ours(), 'all');
  console.log(
    `held out: recall@5 ${all.recallAt5.toFixed(3)}, MRR ${all.mrr.toFixed(3)}, ${Math.round(all.bytes / 1000)} kB`,
  );
  expect.soft(all.recallAt5).toBeGreaterThanOrEqual(0.88);
  expect.soft(all.mrr).toBeGreaterThanOrEqual(0.95);
  expect.soft(all.successAt5).toBeGreaterThanOrEqual(0.98);
});

test('of five pages that answer, 97 % are among the first five', async () => {
  test.fail(
    true,
    '0.90 since every page is judged for every question, those with one passage on the matter too; 0.956 without them',
  );
  expect(scoreOf(await ours(), 'all').recallAt5).toBeGreaterThanOrEqual(0.97);
});

/** Classes of questions known to be below the floor, and why; each is to leave this list. */
const known: Readonly<Record<string, string>> = {
  typo: '0.76 of ten questions: two wrong letters in a short word are not understood',
  synonym: '0.81 of eleven questions: pages with one passage on the matter come after its neighbours',
};

for (const name of CLASSES) {
  test(`no class of questions is left behind: ${name}`, async () => {
    test.fail(name in known, known[name]);
    const { recallAt5, honest } = scoreOf(await ours(), name);
    expect(name === 'none' ? honest : recallAt5).toBeGreaterThanOrEqual(0.85);
  });
}

test('the first answer weighs at most 125 KB', async () => {
  const { bytes } = scoreOf(await ours(), 'all');
  expect(bytes).toBeLessThanOrEqual(125 * 1024);
});

test('it finds far more than Pagefind by itself', async () => {
  const plain = await plainPagefind(dist);
  const theirs = scoreOf(await observe(plain.ask), 'all');
  await plain.close();
  console.log(`plain Pagefind: recall@5 ${theirs.recallAt5.toFixed(3)}, MRR ${theirs.mrr.toFixed(3)}`);
  expect(theirs.recallAt5).toBeLessThan(0.8);
});
