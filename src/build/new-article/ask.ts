import process from 'node:process';
import { createInterface } from 'node:readline';
import { levels } from '../../lib/content/levels.ts';
import { fill } from '../../lib/fill.ts';
import { toPersianDigits } from '../../lib/persian/digits.ts';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import strings from '../../ui/new.fa.json' with { type: 'json' };
import { type Answers, judges, type Known, TITLE_MAX } from './known.ts';

/** The sentence of a problem, numbers in Persian digits. */
export function sentence({ code, args = {} }: Problem): string {
  const shown = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'number' ? toPersianDigits(String(value)) : value,
  ]);
  return fill((strings as Record<string, string>)[code] ?? code, Object.fromEntries(shown));
}

/**
 * Completes what was given by asking for the rest, each until the answer fits. A wrong answer that was given on the
 * command line is a problem at once.
 *
 * @param ask shows a question and answers the line that was typed; undefined when nobody types any more
 */
export async function complete(
  given: Partial<Answers>,
  known: Known,
  ask: (question: string) => Promise<string | undefined>,
): Promise<Result<Answers>> {
  const answers: { -readonly [Key in keyof Answers]?: string } = {};
  for (const key of ['title', 'topic', 'slug', 'level'] as const) {
    let text = given[key];
    let hint = '';
    for (;;) {
      text ??= await ask(hint + question(key, known));
      if (text === undefined) return fail('new.stopped');
      const judged = judges[key](text, known, answers);
      if (!judged.ok && (given[key] !== undefined || judged.problem.code === 'new.noTopics')) return judged;
      if (judged.ok) {
        answers[key] = judged.value;
        break;
      }
      hint = `${sentence(judged.problem)}\n`;
      text = undefined;
    }
  }
  return ok(answers as Answers);
}

function question(key: keyof Answers, { library }: Known): string {
  if (key === 'title') return fill(strings['new.askTitle'], { max: toPersianDigits(String(TITLE_MAX)) });
  if (key === 'slug') return strings['new.askSlug'];
  if (key === 'level')
    return fill(strings['new.askLevel'], { first: levels[0], levels: numbered([...levels]) });
  const topics = library.topics.map(({ slug, meta }) =>
    fill(strings['new.topicName'], { title: meta.title, slug }),
  );
  return fill(strings['new.askTopic'], { topics: numbered(topics) });
}

const numbered = (names: readonly string[]): string =>
  names
    .map((name, index) => fill(strings['new.choice'], { number: toPersianDigits(String(index + 1)), name }))
    .join('\n');

/** Asks at the terminal, or reads the answers from what is piped in, a line each. */
export function terminal(): { ask: (question: string) => Promise<string | undefined>; close: () => void } {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async ask(question) {
      // The reader redraws only the last line of its prompt.
      const cut = question.lastIndexOf('\n') + 1;
      process.stdout.write(question.slice(0, cut));
      reader.setPrompt(question.slice(cut));
      reader.prompt();
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
    close: () => reader.close(),
  };
}
