import type { Say, Strings } from '../shared/words.ts';

/** What both forms say. */
export type BucketWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/bucket.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')>;

/** What the large form says besides. */
export type BucketDetailWords = BucketWords &
  Strings<typeof import('../../ui/bucket-details.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')>;

export type BucketSay = Say<BucketWords>;
export type BucketDetailSay = Say<BucketDetailWords>;
