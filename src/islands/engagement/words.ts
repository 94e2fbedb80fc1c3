import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

/** What the four bars say wherever they stand. */
export type GroupWords = Strings<typeof import('../../ui/engagement.fa.json')>;
export type GroupSay = Say<GroupWords>;

/** What the small form says. */
export type SmallWords = GroupWords &
  Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/engagement-small.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')>;
export type SmallSay = Say<SmallWords>;

/** What the page of the calculator says: the checklist and the list of customers. */
export type PageWords = GroupWords &
  DataWords &
  Strings<typeof import('../../ui/engagement-form.fa.json')> &
  Strings<typeof import('../../ui/engagement-list.fa.json')>;
export type PageSay = Say<PageWords>;
