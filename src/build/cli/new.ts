/**
 * Makes the file of a new article: `npm run new`, or
 * `npm run new -- --title … --topic … --slug … --level …`; what is not given is asked for.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fill } from '../../lib/fill.ts';
import strings from '../../ui/new.fa.json' with { type: 'json' };
import { loadContent } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { complete, sentence, terminal } from '../new-article/ask.ts';
import type { Answers } from '../new-article/known.ts';
import { writeArticle } from '../new-article/write.ts';
import { today } from '../today.ts';

const options = {
  title: { type: 'string' },
  topic: { type: 'string' },
  slug: { type: 'string' },
  level: { type: 'string' },
} as const;

function givenAnswers(): Partial<Answers> | undefined {
  try {
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const given = givenAnswers();
  if (given === undefined) {
    console.error(strings['new.usage']);
    return 2;
  }
  const root = contentRoot();
  const known = { root, library: loadContent(root).library };
  const { ask, close } = terminal();
  const answers = await complete(given, known, ask);
  close();
  const written = answers.ok ? writeArticle(known, answers.value, today()) : answers;
  if (!written.ok) {
    console.error(sentence(written.problem));
    return 1;
  }
  const [, , topic, name] = written.value.split('/');
  const address = `/${topic}/${name?.replace('.mdx', '')}/`;
  console.log(fill(strings['new.done'], { file: written.value, address }));
  return 0;
}

process.exitCode = await main();
