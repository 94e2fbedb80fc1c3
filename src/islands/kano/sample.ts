import { ANSWER_WORDS } from '../../lib/kano/answer-words.ts';
import { CATEGORIES, type Category } from '../../lib/kano/categories.ts';
import type { Answer } from '../../lib/kano/evaluation.ts';
import { shuffled } from '../../lib/kano/shuffle.ts';
import { toPersianDigits } from '../../lib/persian/digits.ts';
import { writeCsv } from '../../lib/table/csv-write.ts';
import { examples } from './examples.ts';

type Pair = readonly [Answer, Answer];

/** Pairs of answers that make each class, in the order they are dealt. */
const PAIRS: Readonly<Record<Category, readonly Pair[]>> = {
  M: [
    [2, 5],
    [3, 5],
    [2, 5],
    [4, 5],
  ],
  O: [[1, 5]],
  A: [
    [1, 3],
    [1, 4],
    [1, 3],
    [1, 2],
  ],
  I: [
    [3, 3],
    [3, 4],
    [2, 3],
    [3, 3],
    [2, 2],
    [4, 4],
  ],
  R: [
    [5, 1],
    [5, 2],
    [3, 1],
    [5, 3],
  ],
  Q: [
    [1, 1],
    [5, 5],
  ],
};

/** Of each class, how many of 120 are newcomers; where nothing is said, half. */
const NEWCOMERS: Readonly<Record<string, Partial<Record<Category, number>>>> = {
  'دستور پخت': { M: 2, O: 6, A: 39, I: 9, R: 3 },
  'پشتیبانی شبانه‌روزی': { M: 6, O: 8, A: 23, I: 21, R: 1 },
};

/** What a class says of importance, 1 to 9. */
const IMPORTANCE: Readonly<Record<Category, number>> = { M: 8, O: 7, A: 5, I: 3, R: 2, Q: 5 };

const GROUPS = ['تازه‌وارد', 'قدیمی'] as const;
const HALF = 60;
/** Besides the 120, some who left answers out or wrote their own. */
const PARTIAL = 6;
const OWN_WORDS = 'نمی‌دانم';

/**
 * The answers behind the workshop's worked example, and a little of what real files bring along: an answer in own words,
 * empty cells, somebody who answers everything alike. Invented, as each row says; always the same.
 */
export function sampleText(): string {
  const head = [
    'پاسخ‌دهنده',
    'گروه',
    ...examples.grocery.flatMap(({ name }) => [
      `${name} | اگر باشد`,
      `${name} | اگر نباشد`,
      `${name} | اهمیت`,
    ]),
  ];
  const columns = examples.grocery.map((_, feature) => [...answersTo(feature), ...partial(feature)]);
  const people = Array.from({ length: 2 * HALF + PARTIAL }, (_, person) => [
    `ساختگی ${toPersianDigits(String(person + 1))}`,
    GROUPS[groupOf(person)] as string,
    ...columns.flatMap((cells) => cells[person] ?? []),
  ]);
  return writeCsv([head, ...people], { bom: false });
}

const groupOf = (person: number): 0 | 1 => (person < HALF || person >= 2 * HALF + PARTIAL / 2 ? 0 : 1);

/** One feature's 120 answers: newcomers first. The first of each group answers everything alike. */
function answersTo(feature: number): string[][] {
  const { name, counts } = examples.grocery[feature] as (typeof examples.grocery)[number];
  const young = CATEGORIES.flatMap((category) => {
    const share = NEWCOMERS[name]?.[category] ?? Math.floor(counts[category] / 2);
    return Array<Category>(share).fill(category);
  });
  const old = CATEGORIES.flatMap((category) =>
    Array<Category>(counts[category] - young.filter((one) => one === category).length).fill(category),
  );
  // Odd counts leave the halves uneven: the commonest class makes up for it.
  while (young.length > HALF) old.push(young.splice(young.indexOf(commonest(young)), 1)[0] as Category);
  while (young.length < HALF) young.push(old.splice(old.indexOf(commonest(old)), 1)[0] as Category);
  return [
    ...dealt(alikeFirst(young, 'I', feature), [3, 3], feature),
    ...dealt(alikeFirst(old, 'Q', feature), [1, 1], feature),
  ];
}

const commonest = (classes: readonly Category[]): Category => {
  const count = (one: Category) => classes.filter((other) => other === one).length;
  return CATEGORIES.toSorted((one, other) => count(other) - count(one))[0] as Category;
};

/** One person of a class first, the others in an order of the feature's own. */
function alikeFirst(classes: Category[], first: Category, seed: number): Category[] {
  const rest = [...classes];
  rest.splice(rest.indexOf(first), 1);
  return [first, ...shuffled(rest, seed + 1)];
}

function dealt(classes: readonly Category[], first: Pair, feature: number): string[][] {
  const turn: Partial<Record<Category, number>> = {};
  return classes.map((category, person) => {
    const next = turn[category] ?? feature;
    turn[category] = next + 1;
    const pairs = PAIRS[category];
    const [functional, dysfunctional] = person === 0 ? first : (pairs[next % pairs.length] as Pair);
    return [word(functional), word(dysfunctional), String(IMPORTANCE[category] + ((person % 3) - 1))];
  });
}

const word = (answer: Answer): string => ANSWER_WORDS[answer][0] ?? '';

const partial = (feature: number): string[][] =>
  Array.from({ length: PARTIAL }, (_, person) =>
    (person + feature) % 3 === 0
      ? [OWN_WORDS, word(3), '5']
      : person % 2 === 0
        ? [word(1), '', '6']
        : ['', '', ''],
  );
